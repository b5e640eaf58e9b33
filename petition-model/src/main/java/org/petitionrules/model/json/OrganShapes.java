package org.petitionrules.model.json;

import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganKind;
import org.petitionrules.model.organ.OrganRef;

/** How organs and directories of organs stand in JSON. */
final class OrganShapes {
    static final Shape<OrganRef> REF = Shapes.identifier().as(OrganRef::of, OrganRef::value);

    static final Shape<AdminLevel> LEVEL = Shapes.term(AdminLevel.class, "行政层级", "an administrative level");

    static final ObjectShape<Organ> ORGAN = ObjectShape.of(
                    Bilingual.of("机关、单位", "an organ"), Organ::builder, Organ.Builder::build)
            .required("ref", REF, Organ::ref, Organ.Builder::ref)
            .optional("name", Shapes.text(Shapes.LONGEST_TEXT), Organ::name, Organ.Builder::name)
            .optional(
                    "kind",
                    Shapes.term(OrganKind.class, "机关、单位类别", "a kind of organ"),
                    Organ::kind,
                    Organ.Builder::kind)
            .optional(
                    "function",
                    Shapes.term(OrganFunction.class, "信访工作中的职能", "a function of an organ"),
                    Organ::function,
                    Organ.Builder::function)
            .optional("level", LEVEL, Organ::level, Organ.Builder::level)
            .optional("territory", Shapes.text(Shapes.LONGEST_TEXT), Organ::territory, Organ.Builder::territory)
            .optional("lineSuperior", REF, Organ::lineSuperior, Organ.Builder::lineSuperior)
            .optional("governmentSuperior", REF, Organ::governmentSuperior, Organ.Builder::governmentSuperior)
            .optional("vertical", Shapes.yesNo(), Organ::vertical, Organ.Builder::vertical)
            .list("successors", REF, Organ::successors, Organ.Builder::addAllSuccessors)
            .optional("validFrom", Shapes.date(), Organ::validFrom, Organ.Builder::validFrom)
            .optional("validTo", Shapes.date(), Organ::validTo, Organ.Builder::validTo)
            .build();

    static final Shape<OrganDirectory> DIRECTORY =
            new ListShape<>(ORGAN, OrganDirectory::problems).as(OrganDirectory::of, OrganDirectory::organs);

    static final Shape<OrganDirectory> DOCUMENT = DirectoryParts.shape();

    private OrganShapes() {}

    /** A document that holds a directory and nothing else, in the making. */
    private static final class DirectoryParts {
        private OrganDirectory organs = OrganDirectory.empty();

        static Shape<OrganDirectory> shape() {
            return SchemaVersion.declare(
                            ObjectShape.of(
                                    Bilingual.of("机关名录", "a directory of organs"),
                                    DirectoryParts::new,
                                    (DirectoryParts parts) -> parts.organs),
                            true)
                    .required("organs", DIRECTORY, directory -> directory, (parts, read) -> parts.organs = read)
                    .build();
        }
    }
}
