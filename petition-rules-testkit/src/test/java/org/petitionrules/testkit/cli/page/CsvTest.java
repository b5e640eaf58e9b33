package org.petitionrules.testkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells that would break a row, or be taken for a formula. */
class CsvTest {
    @Test
    void rfc4180_a_cell_with_a_comma_a_quote_or_a_line_break_stands_in_quotes() {
        assertThat(new Csv().row("a", "b,c", "d\"e", "f\rg", "h\ni", "j k").text())
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\rg\",\"h\ni\",j k\r\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() {
        assertThat(new Csv().row("=1", "+1", "-1", "@a", "1=").text()).isEqualTo("'=1,'+1,'-1,'@a,1=\r\n");
    }
}
