package dev.glossator.report;

import java.util.regex.Pattern;

/**
 * Markdown as we write it ourselves, made plain for a terminal: paragraphs are filled to {@value #WIDTH} columns, code is indented, headings,
 * emphasis and links lose their signs. It is no parser: whatever else there is stays as it is written.
 */
final class PlainPage {
    private static final int WIDTH = 80;
    private static final String FENCE = "```";
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern OWN_LINE = Pattern.compile("(?:[-|>]|[0-9]+\\.) ?.*");

    private final Paint paint;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean code;

    private PlainPage(Paint paint) {
        this.paint = paint;
    }

    static String of(String markdown, Paint paint) {
        var page = new PlainPage(paint);
        markdown.lines().forEach(page::add);
        page.endParagraph();
        return page.out.toString();
    }

    private void add(String line) {
        if (line.startsWith(FENCE)) {
            endParagraph();
            code = !code;
        } else if (code) {
            out.append(line.isEmpty() ? "" : "    " + line).append('\n');
        } else if (line.startsWith("#")) {
            endParagraph();
            out.append(paint.bold(plain(line.replaceFirst("#+ *", "")))).append('\n');
        } else if (line.isBlank()) {
            endParagraph();
            out.append('\n');
        } else {
            addToParagraph(line);
        }
    }

    private void addToParagraph(String line) {
        if (OWN_LINE.matcher(line).matches()) {
            endParagraph();
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            out.append(filled(plain(paragraph.toString()))).append('\n');
            paragraph.setLength(0);
        }
    }

    private static String filled(String text) {
        if (text.startsWith("|")) {
            return text;
        }
        String indent = text.startsWith("- ") ? "  " : "";
        var lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (column > 0) {
                boolean fits = column + 1 + length <= WIDTH;
                lines.append(fits ? " " : "\n" + indent);
                column = fits ? column + 1 : indent.length();
            }
            lines.append(word);
            column += length;
        }
        return lines.toString();
    }

    /** Without the signs of links and emphasis, but for those between backticks. */
    private static String plain(String text) {
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i += 2) {
            String linked = LINK.matcher(parts[i]).replaceAll("$1");
            parts[i] = STRONG.matcher(linked).replaceAll("$1");
        }
        return String.join("`", parts);
    }
}
