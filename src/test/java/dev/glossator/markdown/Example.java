package dev.glossator.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * One pair of Markdown and HTML from a file of examples.
 *
 * @param line where its heading stands, from 1
 * @param findings what is reported, each as {@code LINE:COLUMN RULE} on a line of its own; empty if nothing is
 */
record Example(String name, int line, String markdown, String html, String findings) {
    /** The examples of a file: a heading of level 2 each, then blocks {@code markdown}, {@code html} and, if need be, {@code findings}. */
    static List<Example> in(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                int end = endOfExample(lines, i + 1);
                examples.add(of(lines.subList(i, end), i + 1));
                i = end - 1;
            }
        }
        return examples;
    }

    /** A heading inside a block begins no example. */
    private static int endOfExample(List<String> lines, int from) {
        String fence = "";
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence.isEmpty() && line.startsWith("## ")) {
                return i;
            }
            if (fence.isEmpty() && line.startsWith("```")) {
                fence = line.substring(0, line.lastIndexOf('`') + 1);
            } else if (line.equals(fence)) {
                fence = "";
            }
        }
        return lines.size();
    }

    private static Example of(List<String> lines, int line) {
        return new Example(
                lines.get(0).substring(3),
                line,
                block("markdown", lines),
                block("html", lines),
                block("findings", lines));
    }

    private static String block(String language, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("`{3,}" + language)) {
                String fence = lines.get(i).substring(0, lines.get(i).length() - language.length());
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence);
                return String.join("\n", lines.subList(i + 1, end)) + (end > i + 1 ? "\n" : "");
            }
        }
        return "";
    }

    Example with(String otherHtml, String otherFindings) {
        return new Example(name, line, markdown, otherHtml, otherFindings);
    }

    /** As it stands in its file. */
    @Override
    public String toString() {
        return "## " + name + "\n\n" + block("markdown", markdown) + "\n" + block("html", html)
                + (findings.isEmpty() ? "" : "\n" + block("findings", findings));
    }

    private static String block(String language, String text) {
        String fence = text.contains("```") ? "`````" : "```";
        return fence + language + "\n" + text + fence + "\n";
    }
}
