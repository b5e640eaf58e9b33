package org.petitionrules.rules.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.petitionrules.rules.book.RuleRef;

/** A book's rules on disclosure. Immutable and thread-safe. */
public final class DisclosureRules {
    private final List<Row> rows;

    private DisclosureRules(List<Row> rows) {
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /**
     * The rules.
     *
     * @param rows in the order of the packs
     * @return the rules
     */
    public static DisclosureRules of(List<Row> rows) {
        return new DisclosureRules(rows);
    }

    /**
     * Whether a material may be given to a recipient.
     *
     * @param material not null
     * @param recipient not null
     * @return allowed only when a rule allows it and none forbids it
     */
    public Disclosure of(Material material, Recipient recipient) {
        List<RuleRef> speaking = new ArrayList<>();
        boolean allowed = false;
        boolean forbidden = false;
        for (Row row : rows) {
            if (row.speaksOf(material, recipient)) {
                speaking.add(row.rule);
                allowed = allowed || row.allows;
                forbidden = forbidden || !row.allows;
            }
        }
        return new Disclosure(
                material, recipient, allowed && !forbidden && Disclosure.isEverAllowed(material, recipient), speaking);
    }

    /**
     * The rows.
     *
     * @return unmodifiable, in the order of the packs
     */
    public List<Row> rows() {
        return rows;
    }

    /** A row: materials, recipients, and whether the one may be given to the other. Immutable. */
    public static final class Row {
        private final RuleRef rule;
        private final Set<Material> materials;
        private final Set<Recipient> recipients;
        private final boolean allows;

        /**
         * A row.
         *
         * @param rule its id and provision
         * @param materials at least one
         * @param recipients at least one
         * @param allows whether it lets them have it
         */
        public Row(RuleRef rule, Set<Material> materials, Set<Recipient> recipients, boolean allows) {
            this.rule = rule;
            this.materials = EnumSet.copyOf(materials);
            this.recipients = EnumSet.copyOf(recipients);
            this.allows = allows;
        }

        /**
         * The rule.
         *
         * @return its id and provision
         */
        public RuleRef rule() {
            return rule;
        }

        /**
         * The materials it speaks of.
         *
         * @return unmodifiable, at least one
         */
        public Set<Material> materials() {
            return Collections.unmodifiableSet(materials);
        }

        /**
         * The recipients it speaks of.
         *
         * @return unmodifiable, at least one
         */
        public Set<Recipient> recipients() {
            return Collections.unmodifiableSet(recipients);
        }

        /**
         * Whether it lets them have it.
         *
         * @return false when it forbids it
         */
        public boolean allows() {
            return allows;
        }

        /**
         * Whether SG-01 lets the row stand.
         *
         * @return false when it allows what no book can allow
         */
        public boolean isLawful() {
            return !allows
                    || materials.stream()
                            .allMatch(material -> recipients.stream()
                                    .allMatch(recipient -> Disclosure.isEverAllowed(material, recipient)));
        }

        private boolean speaksOf(Material material, Recipient recipient) {
            return !rule.isSwitchedOff() && materials.contains(material) && recipients.contains(recipient);
        }

        @Override
        public String toString() {
            return rule + " " + materials + " " + recipients + " " + allows;
        }
    }
}
