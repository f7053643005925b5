package dev.glossator.render;

import dev.glossator.language.Alphabet;
import dev.glossator.language.Words;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What all emitters of one build share: the site, the theme, and look-ups over both. Safe for use by several threads. */
final class Rendering {
    private final Site site;
    private final LocalDate today;
    private final boolean portable;
    private final ThemeAssets assets;
    private final Templates templates;
    private final Wording wording;
    private final Words words;
    private final Dates dates;
    private final Alphabet alphabet;
    private final Lookup lookup;
    private final Ledger ledger;
    private final Chronicle chronicle;
    private final Naming naming;
    private final Kinship kinship;
    private final List<Feed> feeds;

    private Rendering(Site site, Theme theme, LocalDate today, boolean portable) {
        String language = site.settings().language();
        this.site = site;
        this.today = today;
        this.portable = portable;
        this.assets = ThemeAssets.of(theme);
        this.wording = new Wording(language, theme);
        this.templates = new Templates(theme, wording);
        this.words = Words.of(language);
        this.alphabet = Alphabet.of(language);
        this.dates = new Dates(words, wording);
        this.lookup = new Lookup(site);
        this.ledger = new Ledger(site, lookup.retractions());
        this.chronicle = new Chronicle(site);
        this.naming = new Naming(site, lookup);
        this.kinship = new Kinship(naming, ledger);
        this.feeds = Feed.of(this);
    }

    static Rendering of(Site site, Path source, LocalDate today, boolean portable) {
        return new Rendering(site, new Theme(source), today, portable);
    }

    Site site() {
        return site;
    }

    LocalDate today() {
        return today;
    }

    /** Whether pages are opened from disk. */
    boolean isPortable() {
        return portable;
    }

    /** The address of a page relative to the home page, for scripts. */
    String addressOf(Permalink page) {
        return portable ? page.file() : page.path();
    }

    ThemeAssets assets() {
        return assets;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** The words of a key, or others if the message file has none for it. */
    String sayOr(String key, String otherwise) {
        return wording.has(key) ? wording.say(key) : otherwise;
    }

    Lookup lookup() {
        return lookup;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Naming naming() {
        return naming;
    }

    Kinship kinship() {
        return kinship;
    }

    /** The feeds that the site has. */
    List<Feed> feeds() {
        return feeds;
    }

    Ledger ledger() {
        return ledger;
    }

    /** A part of a page, filled by a template of its own. */
    String filled(String template, Record part) {
        return templates.fill(template, part);
    }

    /** A page's file, filled by a template. */
    OutputFile file(Permalink permalink, String template, Record page) {
        String text = templates.fill(template, page);
        return new OutputFile.Made(permalink, portable ? PortableLinks.in(text) : text);
    }
}
