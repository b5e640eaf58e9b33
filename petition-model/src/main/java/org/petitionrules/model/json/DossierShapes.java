package org.petitionrules.model.json;

import java.util.List;
import java.util.Optional;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Category;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.Petition;
import org.petitionrules.model.PetitionerRef;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganDirectory;

/** How petitions, dossiers and case files stand in JSON. */
final class DossierShapes {
    private static final Shape<Origin> ORIGIN = ObjectShape.of(
                    Bilingual.of("来源", "an origin"), Origin::builder, Origin.Builder::build)
            .required(
                    "kind",
                    Shapes.term(OriginKind.class, "来源方式", "a kind of origin"),
                    Origin::kind,
                    Origin.Builder::kind)
            .optional("level", OrganShapes.LEVEL, Origin::level, Origin.Builder::level)
            .optional("from", OrganShapes.REF, Origin::from, Origin.Builder::from)
            .build();

    private static final Shape<Claim> CLAIM = ObjectShape.of(
                    Bilingual.of("诉求", "a claim"), Claim::builder, Claim.Builder::build)
            .required("id", Shapes.identifier(), Claim::id, Claim.Builder::id)
            .optional(
                    "category",
                    Shapes.term(Category.class, "信访事项类别", "a category"),
                    Claim::category,
                    Claim.Builder::category)
            .optional(
                    "assessment",
                    Shapes.term(Assessment.class, "诉求合理与否", "an assessment"),
                    Claim::assessment,
                    Claim.Builder::assessment)
            .list("concerns", OrganShapes.REF, Claim::concerns, Claim.Builder::addAllConcerns)
            .list("competentBodies", OrganShapes.REF, Claim::competentBodies, Claim.Builder::addAllCompetentBodies)
            .optional("content", Shapes.text(Shapes.LONGEST_TEXT), Claim::content, Claim.Builder::content)
            .map("facts", Shapes.factValue(), Claim::facts, Claim.Builder::putAllFacts)
            .build();

    private static final Shape<Integer> HEAD_COUNT = Shapes.wholeNumber(1, Integer.MAX_VALUE);

    private static final Shape<Petition> PETITION = ObjectShape.of(
                    Bilingual.of("信访件", "a petition"), Petition::builder, Petition.Builder::build)
            .optional("channel", EventShapes.CHANNEL, Petition::channel, Petition.Builder::channel)
            .optional(
                    "subChannel", Shapes.text(Shapes.LONGEST_TEXT), Petition::subChannel, Petition.Builder::subChannel)
            .optional(
                    "identityDisclosure",
                    Shapes.term(IdentityDisclosure.class, "实名或匿名", "an identity disclosure"),
                    Petition::identityDisclosure,
                    Petition.Builder::identityDisclosure)
            .optional("people", HEAD_COUNT, Petition::people, Petition.Builder::people)
            .optional("representatives", HEAD_COUNT, Petition::representatives, Petition.Builder::representatives)
            .list(
                    "petitioners",
                    Shapes.identifier().as(PetitionerRef::of, PetitionerRef::value),
                    Petition::petitioners,
                    Petition.Builder::addAllPetitioners)
            .optional("origin", ORIGIN, Petition::origin, Petition.Builder::origin)
            .required("claims", Shapes.list(CLAIM), Petition::claims, Petition.Builder::addAllClaims)
            .map("facts", Shapes.factValue(), Petition::facts, Petition.Builder::putAllFacts)
            .build();

    private static final Shape<List<Event>> HISTORY =
            new CheckedShape<>(Shapes.list(EventShapes.EVENT), Chronology::problems);

    private static final Shape<Moment> MOMENT = MomentParts.shape();

    /** A document of its own: with its version. */
    static final Shape<Dossier> DOSSIER = dossier(true);

    /** A part of a case file, which has the version already. */
    private static final Shape<Dossier> NESTED_DOSSIER = dossier(false);

    static final Shape<CaseFile> CASE_FILE = SchemaVersion.declare(
                    ObjectShape.of(Bilingual.of("案例文件", "a case file"), CaseFile::builder, CaseFile.Builder::build),
                    true)
            .optional("title", Shapes.bilingual(), CaseFile::title, CaseFile.Builder::title)
            .optional("source", Shapes.bilingual(), CaseFile::source, CaseFile.Builder::source)
            .optional("book", Shapes.code(), CaseFile::book, CaseFile.Builder::book)
            .optional("moment", MOMENT, CaseFile::moment, CaseFile.Builder::moment)
            .optional("organs", OrganShapes.DIRECTORY, DossierShapes::organs, CaseFile.Builder::organs)
            .required("dossier", NESTED_DOSSIER, CaseFile::dossier, CaseFile.Builder::dossier)
            .build();

    private DossierShapes() {}

    private static Shape<Dossier> dossier(boolean alone) {
        return SchemaVersion.declare(
                        ObjectShape.of(Bilingual.of("信访事项卷宗", "a dossier"), Dossier::builder, Dossier.Builder::build),
                        alone)
                .required("id", Shapes.identifier(), Dossier::id, Dossier.Builder::id)
                .required("petition", PETITION, Dossier::petition, Dossier.Builder::petition)
                .optional("history", HISTORY, DossierShapes::history, Dossier.Builder::addAllHistory)
                .list("linked", Shapes.identifier(), Dossier::linked, Dossier.Builder::addAllLinked)
                .checkingParts(ReadableReferences::problems)
                .build();
    }

    private static Optional<List<Event>> history(Dossier dossier) {
        return Optional.of(dossier.history()).filter(history -> !history.isEmpty());
    }

    private static Optional<OrganDirectory> organs(CaseFile file) {
        return Optional.of(file.organs())
                .filter(directory -> !directory.organs().isEmpty());
    }
}
