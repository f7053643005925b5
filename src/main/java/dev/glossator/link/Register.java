package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Document;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that the documents describe, by id; what is described twice is joined, or reported. */
final class Register {
    private final Reporter reporter;
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, Page> pages = new TreeMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<Permalink, Source> sourceAddresses = new TreeMap<>();
    private final Set<String> lost = new TreeSet<>();

    private Register(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Files of their own come first: what an article says beside them must agree with them. */
    static Register of(List<Document> documents, Reporter reporter) {
        var register = new Register(reporter);
        for (Document document : documents) {
            register.lost.addAll(document.lost());
            document.page().ifPresent(register::add);
            if (document.page().isEmpty()) {
                document.sources().forEach(register::addOwn);
                document.claims().forEach(register::addOwn);
                document.events().forEach(register::addOwn);
            }
        }
        for (Document document : documents) {
            document.entries().forEach(register::join);
            if (document.page().isPresent()) {
                document.sources().forEach(register::join);
                document.claims().forEach(register::join);
                document.events().forEach(register::join);
            }
        }
        return register;
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** By id. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** By id. */
    Map<String, Source> sources() {
        return sources;
    }

    /** By id. */
    Map<String, Claim> claims() {
        return claims;
    }

    /** By id. */
    Map<String, Event> events() {
        return events;
    }

    /** Ids and names of what files may describe that could not be read. */
    Set<String> lost() {
        return lost;
    }

    /** The sections of what is described by records alone, if there is any. */
    Set<Section> recorded() {
        Set<Section> recorded = EnumSet.noneOf(Section.class);
        if (!sources.isEmpty()) {
            recorded.add(Section.SOURCES);
        }
        if (!claims.isEmpty()) {
            recorded.add(Section.CLAIMS);
        }
        if (!events.isEmpty()) {
            recorded.add(Section.TIMELINE);
        }
        if (articles.values().stream()
                .anyMatch(article -> !article.corrections().isEmpty())) {
            recorded.add(Section.CORRECTIONS);
        }
        return recorded;
    }

    /** All pages that writers wrote, in a fixed order. */
    List<WrittenPage> written() {
        List<WrittenPage> written = new ArrayList<>(articles.values());
        written.addAll(entries.values());
        written.addAll(pages.values());
        return written;
    }

    private void add(WrittenPage page) {
        if (page instanceof Article article) {
            once("article", article.span(), articles.putIfAbsent(article.id(), article), article.id());
        } else if (page instanceof Entry entry) {
            once("entry", entry.span(), entries.putIfAbsent(entry.id(), entry), entry.id());
        } else if (page instanceof Page plain) {
            refuseSection(plain);
            once("page", plain.span(), pages.putIfAbsent(plain.id(), plain), plain.id());
        }
    }

    private void addOwn(Source source) {
        Source earlier = sources.putIfAbsent(source.id(), source);
        if (earlier != null) {
            twice("source", source.id(), source.span(), earlier.span());
        } else {
            claimAddress(source);
        }
    }

    private void addOwn(Claim claim) {
        Claim earlier = claims.putIfAbsent(claim.id(), claim);
        if (earlier != null) {
            twice("claim", claim.id(), claim.span(), earlier.span());
        }
    }

    private void addOwn(Event event) {
        Event earlier = events.putIfAbsent(event.id(), event);
        if (earlier != null) {
            twice("event", event.id(), event.span(), earlier.span());
        }
    }

    private void once(String kind, Span span, @org.jspecify.annotations.Nullable WrittenPage earlier, String id) {
        if (earlier != null) {
            twice(kind, id, span, earlier.span());
        }
    }

    private void twice(String kind, String id, Span span, Span earlier) {
        reporter.report(Diagnostic.of(Rule.DUPLICATE_ID, span, "another " + kind + " has the id `" + id + "`")
                .help("rename one of the files, or write another `id:` in one of them")
                .related("the other one is here", earlier));
    }

    private void refuseSection(Page page) {
        if (Section.named(page.id()).isPresent()) {
            reporter.report(
                    Rule.BAD_ID,
                    page.span(),
                    "`" + page.id() + "` is a section of every site",
                    "rename the page, or write another `id:` in it");
        }
    }

    private void join(Entry entry) {
        var agreement = new Agreement();
        Entry joined = entries.merge(entry.id(), entry, agreement::join);
        conflict("entry", entry.id(), entry.span(), joined.span(), agreement);
    }

    private void join(Source source) {
        var agreement = new Agreement();
        if (!sources.containsKey(source.id())) {
            claimAddress(source);
        }
        Source joined = sources.merge(source.id(), source, agreement::join);
        conflict("source", source.id(), source.span(), joined.span(), agreement);
    }

    private void join(Claim claim) {
        var agreement = new Agreement();
        Claim joined = claims.merge(claim.id(), claim, agreement::join);
        conflict("claim", claim.id(), claim.span(), joined.span(), agreement);
    }

    private void join(Event event) {
        var agreement = new Agreement();
        Event joined = events.merge(event.id(), event, agreement::join);
        conflict("event", event.id(), event.span(), joined.span(), agreement);
    }

    private void conflict(String kind, String id, Span span, Span earlier, Agreement agreement) {
        for (String field : agreement.conflicts()) {
            reporter.report(Diagnostic.of(
                            Rule.CONFLICTING_DESCRIPTION,
                            span,
                            "`" + field + "` of the " + kind + " `" + id + "` is given differently elsewhere")
                    .help("describe it in one place, and write its id alone in the other")
                    .related("the other description is here", earlier));
        }
    }

    /** Two ids may make one address: citation keys have more characters than addresses. */
    private void claimAddress(Source source) {
        Source earlier = sourceAddresses.putIfAbsent(source.permalink(), source);
        if (earlier != null) {
            reporter.report(Diagnostic.of(
                            Rule.DUPLICATE_ID,
                            source.span(),
                            "the source `" + source.id() + "` has the same address as `" + earlier.id() + "`")
                    .help("give one of them another id")
                    .related("the other one is here", earlier.span()));
        }
    }
}
