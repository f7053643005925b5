package dev.glossator.parse;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the commands of LaTeX that stand in bibliographies mean as characters. */
final class LatexSymbols {
    /**
     * An accent.
     *
     * @param mark follows the letter (Unicode combining mark)
     * @param sign stands alone
     */
    record Accent(String mark, String sign) {}

    private static final Map<String, Accent> ACCENTS = Map.ofEntries(
            entry("`", new Accent("\u0300", "`")),
            entry("'", new Accent("\u0301", "\u00B4")),
            entry("^", new Accent("\u0302", "^")),
            entry("~", new Accent("\u0303", "~")),
            entry("=", new Accent("\u0304", "\u00AF")),
            entry("u", new Accent("\u0306", "\u02D8")),
            entry(".", new Accent("\u0307", "\u02D9")),
            entry("\"", new Accent("\u0308", "\u00A8")),
            entry("r", new Accent("\u030A", "\u02DA")),
            entry("H", new Accent("\u030B", "\u02DD")),
            entry("v", new Accent("\u030C", "\u02C7")),
            entry("d", new Accent("\u0323", ".")),
            entry("c", new Accent("\u0327", "\u00B8")),
            entry("k", new Accent("\u0328", "\u02DB")),
            entry("b", new Accent("\u0331", "_")),
            entry("t", new Accent("\u0361", "")));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            // characters that LaTeX itself uses
            entry("&", "&"),
            entry("%", "%"),
            entry("$", "$"),
            entry("#", "#"),
            entry("_", "_"),
            entry("{", "{"),
            entry("}", "}"),
            entry("textbackslash", "\\"),
            entry("textasciitilde", "~"),
            entry("textasciicircum", "^"),
            entry("textunderscore", "_"),
            entry("textbar", "|"),
            entry("textless", "<"),
            entry("textgreater", ">"),
            entry("textdollar", "$"),
            entry("textbraceleft", "{"),
            entry("textbraceright", "}"),
            entry("slash", "/"),
            // spaces and breaks
            entry(" ", " "),
            entry("\n", " "),
            entry("\t", " "),
            entry("\r", " "),
            entry("\\", " "),
            entry(",", "\u2009"),
            entry(";", " "),
            entry(":", " "),
            entry("quad", " "),
            entry("qquad", " "),
            entry("space", " "),
            entry("newline", " "),
            entry("par", " "),
            entry("-", ""),
            entry("/", ""),
            entry("@", ""),
            entry("!", ""),
            // letters
            entry("aa", "\u00E5"),
            entry("AA", "\u00C5"),
            entry("ae", "\u00E6"),
            entry("AE", "\u00C6"),
            entry("oe", "\u0153"),
            entry("OE", "\u0152"),
            entry("o", "\u00F8"),
            entry("O", "\u00D8"),
            entry("l", "\u0142"),
            entry("L", "\u0141"),
            entry("ss", "\u00DF"),
            entry("SS", "\u1E9E"),
            entry("i", "\u0131"),
            entry("j", "\u0237"),
            entry("dh", "\u00F0"),
            entry("DH", "\u00D0"),
            entry("dj", "\u0111"),
            entry("DJ", "\u0110"),
            entry("th", "\u00FE"),
            entry("TH", "\u00DE"),
            entry("ng", "\u014B"),
            entry("NG", "\u014A"),
            // marks
            entry("textendash", "\u2013"),
            entry("textemdash", "\u2014"),
            entry("textquoteleft", "\u2018"),
            entry("textquoteright", "\u2019"),
            entry("textquotedblleft", "\u201C"),
            entry("textquotedblright", "\u201D"),
            entry("quotedblbase", "\u201E"),
            entry("quotesinglbase", "\u201A"),
            entry("guillemotleft", "\u00AB"),
            entry("guillemotright", "\u00BB"),
            entry("textquotesingle", "'"),
            entry("textquotedbl", "\""),
            entry("ldots", "\u2026"),
            entry("dots", "\u2026"),
            entry("textellipsis", "\u2026"),
            entry("textexclamdown", "\u00A1"),
            entry("textquestiondown", "\u00BF"),
            entry("textperiodcentered", "\u00B7"),
            entry("textbullet", "\u2022"),
            entry("S", "\u00A7"),
            entry("P", "\u00B6"),
            entry("textsection", "\u00A7"),
            entry("copyright", "\u00A9"),
            entry("textcopyright", "\u00A9"),
            entry("textregistered", "\u00AE"),
            entry("texttrademark", "\u2122"),
            entry("pounds", "\u00A3"),
            entry("textsterling", "\u00A3"),
            entry("euro", "\u20AC"),
            entry("texteuro", "\u20AC"),
            entry("textyen", "\u00A5"),
            entry("textdegree", "\u00B0"),
            entry("textnumero", "\u2116"),
            entry("times", "\u00D7"),
            entry("texttimes", "\u00D7"),
            entry("pm", "\u00B1"),
            entry("dag", "\u2020"),
            entry("ddag", "\u2021"),
            entry("TeX", "TeX"),
            entry("LaTeX", "LaTeX"),
            entry("BibTeX", "BibTeX"));

    /** They set type, which a plain text has none of. */
    private static final Set<String> SETTING = Set.of(
            "emph",
            "em",
            "textit",
            "it",
            "itshape",
            "textbf",
            "bf",
            "bfseries",
            "textsc",
            "sc",
            "scshape",
            "textsl",
            "sl",
            "texttt",
            "tt",
            "textrm",
            "rm",
            "textsf",
            "sf",
            "textup",
            "textmd",
            "textnormal",
            "text",
            "mbox",
            "hbox",
            "underline",
            "mathrm",
            "ensuremath",
            "url",
            "path",
            "nolinkurl",
            "relax",
            "protect");

    private static final int THREE = 3;

    private LatexSymbols() {}

    static Optional<Accent> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    static Optional<String> symbol(String command) {
        return Optional.ofNullable(SYMBOLS.get(command));
    }

    static boolean setsType(String command) {
        return SETTING.contains(command);
    }

    /** A dotless letter under an accent is the plain one. */
    static String withDot(String letter) {
        return switch (letter) {
            case "\u0131" -> "i";
            case "\u0237" -> "j";
            default -> letter;
        };
    }

    /** The dash or quotation mark that is written with several characters at this place; empty if there is none. */
    static String ligature(String latex, int at) {
        if (latex.startsWith("---", at)) {
            return "\u2014";
        }
        if (latex.startsWith("--", at)) {
            return "\u2013";
        }
        if (latex.startsWith("``", at)) {
            return "\u201C";
        }
        return latex.startsWith("''", at) ? "\u201D" : "";
    }

    /** How many characters it is written with. */
    static int lengthOf(String ligature) {
        return ligature.equals("\u2014") ? THREE : 2;
    }
}
