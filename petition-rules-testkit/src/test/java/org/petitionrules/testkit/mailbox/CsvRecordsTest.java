package org.petitionrules.testkit.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.message.RefusedException;

class CsvRecordsTest {
    @Test
    void fields_are_parted_by_commas_and_records_by_line_ends_of_either_kind() {
        assertThat(CsvRecords.of("a,b\r\n1,2\n3,\n"))
                .containsExactly(Arrays.asList("a", "b"), Arrays.asList("1", "2"), Arrays.asList("3", ""));
    }

    @Test
    void a_quoted_field_may_hold_commas_quotes_and_line_ends() {
        assertThat(CsvRecords.of("\"a,b\",\"say \"\"c\"\"\",\"d\ne\",\"\"\n"))
                .containsExactly(Arrays.asList("a,b", "say \"c\"", "d\ne", ""));
    }

    @Test
    void the_last_line_needs_no_end_and_a_trailing_comma_begins_one_more_field() {
        assertThat(CsvRecords.of("a,b\n1,")).containsExactly(Arrays.asList("a", "b"), Arrays.asList("1", ""));
        assertThat(CsvRecords.of("a,\"b\"")).containsExactly(Arrays.asList("a", "b"));
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_an_empty_text_has_no_records() {
        assertThat(CsvRecords.of("\uFEFFa")).containsExactly(Collections.singletonList("a"));
        assertThat(CsvRecords.of("")).isEmpty();
    }

    @Test
    void an_empty_line_is_a_record_so_that_no_line_is_passed_over() {
        assertThat(CsvRecords.of("a\n\nb")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n秘密\"b\"", "a\n\"秘密\"b", "a\n\"秘密"})
    void a_quote_out_of_place_is_told_by_its_record_and_without_the_text(String csv) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> CsvRecords.of(csv))
                .withMessageStartingWith("/2: ")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("秘密"));
    }
}
