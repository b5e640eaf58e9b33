package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.Petition;
import org.petitionrules.model.PetitionerRef;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganKind;
import org.petitionrules.model.organ.OrganRef;

class GoldenFileTest {
    private static final OrganRef CITY_OFFICE = OrganRef.of("city-office");
    private static final OrganRef PROVINCE_OFFICE = OrganRef.of("province-office");
    private static final OrganRef COUNTY_LAND = OrganRef.of("county-land");
    private static final OrganRef TOWNSHIP = OrganRef.of("township");

    @Test
    void a_dossier_of_version_1_means_what_it_says() {
        assertThat(PetitionJson.DOSSIER.read(GoldenFile.text(GoldenFile.DOSSIER_V1)))
                .isEqualTo(dossier());
    }

    @Test
    void a_case_file_of_version_1_means_what_it_says() {
        assertThat(PetitionJson.CASE_FILE.read(GoldenFile.text(GoldenFile.CASE_FILE_V1)))
                .isEqualTo(caseFile());
    }

    @Test
    void organs_of_version_1_mean_what_they_say() {
        assertThat(PetitionJson.ORGANS.read(GoldenFile.text(GoldenFile.ORGANS_V1)))
                .isEqualTo(OrganDirectory.of(Organ.builder()
                        .ref(CITY_OFFICE)
                        .function(OrganFunction.PETITION_OFFICE)
                        .vertical(true)
                        .build()));
    }

    @Test
    void version_1_is_written_byte_by_byte_as_it_stands_in_the_golden_files() {
        assertThat(PetitionJson.DOSSIER.writePretty(dossier())).isEqualTo(GoldenFile.text(GoldenFile.DOSSIER_V1));
        assertThat(PetitionJson.CASE_FILE.writePretty(caseFile())).isEqualTo(GoldenFile.text(GoldenFile.CASE_FILE_V1));
        String organs = GoldenFile.text(GoldenFile.ORGANS_V1);
        assertThat(PetitionJson.ORGANS.writePretty(PetitionJson.ORGANS.read(organs)))
                .isEqualTo(organs);
    }

    @Test
    void compact_writing_differs_from_the_golden_file_in_blanks_only() {
        assertThat(PetitionJson.CASE_FILE.write(caseFile()))
                .isEqualTo(GoldenFile.text(GoldenFile.CASE_FILE_V1)
                        .replaceAll("\\n *", "")
                        .replace("\": ", "\":"));
    }

    private static Dossier dossier() {
        return Dossier.builder()
                .id("信〔2026〕17号")
                .petition(petition())
                .addHistory(
                        Received.builder()
                                .kind("receipt")
                                .id("e1")
                                .occurredOn(LocalDate.of(2026, 3, 2))
                                .recordedOn(LocalDate.of(2026, 3, 3))
                                .addClaims("c1", "c2")
                                .organ(CITY_OFFICE)
                                .from(PROVINCE_OFFICE)
                                .channel(Channel.LETTER)
                                .build(),
                        Moved.builder()
                                .kind("assignment")
                                .id("e2")
                                .occurredOn(LocalDate.of(2026, 3, 5))
                                .from(CITY_OFFICE)
                                .to(COUNTY_LAND)
                                .resultDueOn(LocalDate.of(2026, 5, 4))
                                .build(),
                        Decided.builder()
                                .kind("acceptance")
                                .id("e3")
                                .occurredOn(LocalDate.of(2026, 3, 10))
                                .addClaims("c1")
                                .putFacts("complex", FactValue.NO)
                                .by(COUNTY_LAND)
                                .outcome("accepted")
                                .build(),
                        Decided.builder()
                                .kind("acceptance")
                                .id("e4")
                                .occurredOn(LocalDate.of(2026, 3, 11))
                                .addClaims("c1")
                                .corrects("e3")
                                .by(COUNTY_LAND)
                                .build(),
                        Served.builder()
                                .kind("acceptance-notice")
                                .id("e5")
                                .occurredOn(LocalDate.of(2026, 3, 12))
                                .by(COUNTY_LAND)
                                .to(Party.petitioner())
                                .build(),
                        Served.builder()
                                .kind("report")
                                .id("e6")
                                .occurredOn(LocalDate.of(2026, 3, 12))
                                .by(COUNTY_LAND)
                                .to(Party.of(CITY_OFFICE))
                                .build(),
                        Done.builder()
                                .kind("visit")
                                .id("e7")
                                .occurredOn(LocalDate.of(2026, 3, 20))
                                .by(Party.of(TOWNSHIP))
                                .build(),
                        Done.builder()
                                .kind("withdrawal")
                                .id("e8")
                                .occurredOn(LocalDate.of(2026, 3, 21))
                                .by(Party.petitioner())
                                .build(),
                        Rated.builder()
                                .kind("rating")
                                .id("e9")
                                .occurredOn(LocalDate.of(2026, 4, 1))
                                .rated(RatedParty.PETITION_OFFICE)
                                .organ(CITY_OFFICE)
                                .satisfaction(Satisfaction.NOT_SATISFIED)
                                .build(),
                        Recorded.builder()
                                .kind("hardship")
                                .id("e10")
                                .occurredOn(LocalDate.of(2025, 12, 31))
                                .putFacts("hardship", FactValue.YES)
                                .by(TOWNSHIP)
                                .build(),
                        Annulled.builder()
                                .kind("annulment")
                                .id("e11")
                                .occurredOn(LocalDate.of(2026, 4, 2))
                                .annuls("e8")
                                .by(CITY_OFFICE)
                                .build())
                .addLinked("信〔2026〕18号")
                .build();
    }

    private static Petition petition() {
        return Petition.builder()
                .channel(Channel.VISIT)
                .subChannel("市长接待日")
                .identityDisclosure(IdentityDisclosure.REAL_NAME)
                .people(12)
                .representatives(5)
                .addPetitioners(PetitionerRef.of("p-1"), PetitionerRef.of("p-2"))
                .origin(Origin.builder()
                        .kind(OriginKind.ASSIGNED)
                        .level(AdminLevel.PROVINCE)
                        .from(PROVINCE_OFFICE)
                        .build())
                .addClaims(
                        Claim.builder()
                                .id("c1")
                                .category(Category.CLAIM)
                                .assessment(Assessment.PARTLY_REASONABLE)
                                .addAllConcerns(Arrays.asList(COUNTY_LAND, TOWNSHIP))
                                .addCompetentBodies(COUNTY_LAND, OrganRef.of("county-water"))
                                .content("征地补偿款“未足额”发放\n请求复核")
                                .putFacts("stage", FactValue.code("first-reply"))
                                .putFacts("danger-to-livelihood", FactValue.YES)
                                .putFacts("amount", FactValue.number(-3))
                                .build(),
                        Claim.builder().id("c2").build())
                .putFacts("in-litigation", FactValue.NO)
                .build();
    }

    private static CaseFile caseFile() {
        return CaseFile.builder()
                .title(Bilingual.of("征地补偿", "Compensation for land"))
                .source(Bilingual.of("某县经验材料第三段", "An account of a county, third paragraph"))
                .book("cn-2022")
                .moment(Moment.of(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 8, 1)))
                .organs(OrganDirectory.of(
                        Organ.builder()
                                .ref(COUNTY_LAND)
                                .name("某县自然资源局")
                                .kind(OrganKind.ADMINISTRATIVE)
                                .function(OrganFunction.GENERAL)
                                .level(AdminLevel.COUNTY)
                                .territory("320000")
                                .lineSuperior(OrganRef.of("city-land"))
                                .governmentSuperior(OrganRef.of("county"))
                                .vertical(false)
                                .addSuccessors(OrganRef.of("county-planning"))
                                .validFrom(LocalDate.of(2019, 1, 1))
                                .validTo(LocalDate.of(2026, 12, 31))
                                .build(),
                        Organ.builder()
                                .ref(COUNTY_LAND)
                                .validFrom(LocalDate.of(2027, 1, 1))
                                .build(),
                        Organ.builder().ref(OrganRef.of("county")).build()))
                .dossier(Dossier.builder()
                        .id("D-1")
                        .petition(Petition.builder()
                                .addClaims(Claim.builder().id("c1").build())
                                .build())
                        .build())
                .build();
    }
}
