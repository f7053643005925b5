package dev.glossator.render;

import dev.glossator.language.Alphabet;
import dev.glossator.language.Words;
import dev.glossator.model.CitationUse;
import dev.glossator.model.Mention;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.model.Provenance;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import dev.glossator.model.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What all emitters of one build share: the site, the theme, and look-ups over both. Safe for use by several threads. */
final class Rendering {
    private final Site site;
    private final LocalDate today;
    private final boolean portable;
    private final Dress dress;
    private final Words words;
    private final Dates dates;
    private final Alphabet alphabet;
    private final Lookup lookup;
    private final Ledger ledger;
    private final EntryClaims entryClaims;
    private final Chronicle chronicle;
    private final Naming naming;
    private final Kinship kinship;
    private final List<Section> sections;
    private final List<Feed> feeds;

    private Rendering(Site site, Dress dress, LocalDate today, boolean portable) {
        String language = site.settings().language();
        this.site = site;
        this.today = today;
        this.portable = portable;
        this.dress = dress;
        this.words = Words.of(language);
        this.alphabet = Alphabet.of(language);
        this.dates = new Dates(words, dress.wording());
        this.lookup = new Lookup(site);
        this.ledger = new Ledger(site, lookup.retractions());
        this.entryClaims = new EntryClaims(site);
        this.chronicle = new Chronicle(site);
        this.naming = new Naming(site, lookup);
        this.kinship = new Kinship(naming, ledger);
        this.sections = Sections.withContent(site);
        this.feeds = Feed.of(this);
    }

    static Rendering of(Site site, Path source, LocalDate today, boolean portable) {
        return new Rendering(site, Dress.of(source, site.settings().language()), today, portable);
    }

    /** Another state of the site in the same theme and language. */
    Rendering with(Site other, LocalDate otherDay) {
        return new Rendering(other, dress, otherDay, portable);
    }

    /** The whole site; a page that asks for it is made again after every change, so pages ask for the parts below. */
    Site site() {
        Reads.note(Part.SITE, "");
        return site;
    }

    Settings settings() {
        Reads.note(Part.SETTINGS, "");
        return site.settings();
    }

    /** Sections with something in them, in the order of the menu. */
    List<Section> sections() {
        Reads.note(Part.SECTIONS, "");
        return sections;
    }

    List<Page> plainPages() {
        Reads.note(Part.PLAIN_PAGES, "");
        return site.pages();
    }

    /** Every place that names an entry. */
    List<Mention> mentionsOf(String entry) {
        Reads.note(Part.MENTIONS, entry);
        return site.mentionsOf(entry);
    }

    /** Every place that cites a source. */
    List<CitationUse> citationsOf(String source) {
        Reads.note(Part.CITATIONS, source);
        return site.citationsOf(source);
    }

    /** What the sentences of an article rest on. */
    Provenance provenanceOn(Permalink article) {
        Reads.note(Part.PROVENANCE, article);
        return site.provenance().getOrDefault(article, Provenance.NONE);
    }

    /** Whether what can be searched, and the words around it, are the same as in another state. */
    boolean hasSameSearch(Rendering other) {
        return dress.equals(other.dress) && site.equals(other.site);
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
        return dress.assets();
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
        return dress.wording().say(key, arguments);
    }

    /** The words of a key, or others if the message file has none for it. */
    String sayOr(String key, String otherwise) {
        return dress.wording().has(key) ? dress.wording().say(key) : otherwise;
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
        Reads.note(Part.FEEDS, "");
        return feeds;
    }

    Ledger ledger() {
        return ledger;
    }

    EntryClaims entryClaims() {
        return entryClaims;
    }

    /** A part of a page, filled by a template of its own. */
    String filled(String template, Record part) {
        return dress.templates().fill(template, part);
    }

    /** A page's file, filled by a template. */
    OutputFile file(Permalink permalink, String template, Record page) {
        String text = dress.templates().fill(template, page);
        return new OutputFile.Made(permalink, portable ? PortableLinks.in(text) : text);
    }
}
