package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.language.FigureWords;
import dev.glossator.language.FigureWords.Figure;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up the columns of tables whose last row is called a total. */
final class TotalCheck {
    /** Of the sum: how far off it may be if a figure in it is called about right; as for the figures of claims. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final SourceText text;
    private final Surroundings site;

    TotalCheck(SourceText text, Surroundings site) {
        this.text = text;
        this.site = site;
    }

    /** A figure that is alone in its cell. */
    private record Cell(Figure figure, Span span) {}

    void check(Block.Table table) {
        FigureWords language = site.figures();
        List<List<List<Inline>>> rows = table.rows();
        if (language == null || rows.size() < 3 || !isTotal(rows.get(rows.size() - 1), language)) {
            return;
        }
        for (int column = 1; column < table.columns().size(); column++) {
            column(rows, column, language);
        }
    }

    private static boolean isTotal(List<List<Inline>> row, FigureWords language) {
        return !row.isEmpty() && language.isTotal(new FlatText(row.get(0)).words());
    }

    /** A column in which one cell is something else than a figure of the same unit says nothing. */
    private void column(List<List<List<Inline>>> rows, int column, FigureWords language) {
        List<Cell> cells = new ArrayList<>();
        for (List<List<Inline>> row : rows) {
            cell(row.get(column), language)
                    .filter(cell -> cells.isEmpty()
                            || cell.figure().unit().equals(cells.get(0).figure().unit()))
                    .ifPresent(cells::add);
        }
        if (cells.size() == rows.size()) {
            add(cells.subList(0, cells.size() - 1), cells.get(cells.size() - 1), language);
        }
    }

    private Optional<Cell> cell(List<Inline> inlines, FigureWords language) {
        var flat = new FlatText(inlines);
        String words = flat.words();
        int start = words.length() - words.stripLeading().length();
        int end = words.stripTrailing().length();
        return language.at(words, start)
                .filter(figure -> figure.end() == end)
                .map(figure -> new Cell(figure, flat.span(figure.start(), figure.end(), text)));
    }

    /** Percentages are shares of one whole only where they make 100. */
    private void add(List<Cell> parts, Cell total, FigureWords language) {
        Figure last = total.figure();
        if (last.unit().equals(Unit.PERCENT.word()) && last.value().compareTo(WHOLE) != 0) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = last.halfDigit();
        boolean approximate = last.approximate();
        for (Cell part : parts) {
            sum = sum.add(part.figure().value());
            slack = slack.add(part.figure().halfDigit());
            approximate |= part.figure().approximate();
        }
        if (approximate) {
            slack = slack.max(sum.abs().multiply(ABOUT));
        }
        if (sum.subtract(last.value()).abs().compareTo(slack) > 0) {
            report(sum, total, language);
        }
    }

    private void report(BigDecimal sum, Cell total, FigureWords language) {
        Figure last = total.figure();
        int scale = last.number().scale() - last.magnitude();
        String right = language.write(sum.setScale(scale, RoundingMode.HALF_UP), last);
        site.reporter()
                .report(
                        Rule.UNEQUAL_TOTAL,
                        total.span(),
                        "the column adds up to `" + right + "`, not to `" + last.written() + "`",
                        "mend the figure that is wrong, or call the last row otherwise if it is no sum");
    }
}
