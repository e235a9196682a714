package longrun.cli.screen;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import longrun.cli.screen.Table.Cell;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsColumnsAndLeavesNoSpaceAtTheEndOfALine() {
        Table table = new Table(left("Name"), right("Count"), left("Remark"));
        table.add("läuft", "2,770", "all");
        table.add("–", "4", "");

        assertThat(printed(table, false)).isEqualTo("""
                        Name   Count  Remark
                        läuft  2,770  all
                        –          4
                        """);
    }

    @Test
    void leavesOutAColumnWithNothingInIt() {
        Table table = new Table(left("Name"), left("Never"), right("Count"));
        table.add("a", "", "1");

        assertThat(printed(table, false)).isEqualTo("Name  Count\na         1\n");
    }

    @Test
    void keepsTheWidthWhereItPaints() {
        Table table = new Table(right(""), left(""));
        table.add(List.of(new Cell("7", Colour.RED), Cell.of("x")));
        table.add("77", "y");

        assertThat(printed(table, true)).isEqualTo(" \u001B[31m7\u001B[0m  x\n77  y\n");
    }

    private static String printed(Table table, boolean colour) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        table.print(printer, colour);
        printer.flush();
        return out.toString();
    }
}
