package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Claim;
import dev.glossator.model.FormerId;
import dev.glossator.model.Permalink;
import dev.glossator.model.Redirect;
import dev.glossator.model.Section;
import dev.glossator.model.Slug;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The ids that pages, sources and claims had before, and what became of them. */
final class FormerIds {
    private final Kind articles;
    private final Kind entries;
    private final Kind sources;
    private final Kind claims;
    private final Kind pages;
    private final List<Redirect> redirects = new ArrayList<>();
    private final Reporter reporter;

    private FormerIds(Register register, Reporter reporter) {
        this.reporter = reporter;
        this.articles = new Kind("article", Permalink::article);
        articles.read(described(register.articles()));
        this.entries = new Kind("entry", Permalink::entry);
        entries.read(described(register.entries().values()));
        this.pages = new Kind("page", Permalink::page);
        pages.read(described(register.pages()));
        this.sources = new Kind("source", id -> Permalink.source(Slug.ofKey(id)));
        sources.read(
                register.sources().values().stream().map(FormerIds::described).toList());
        this.claims = new Kind("claim", Permalink::claim);
        claims.read(
                register.claims().values().stream().map(FormerIds::described).toList());
        redirects.sort(Comparator.comparing(Redirect::from));
    }

    /** Reports former ids that are taken, claimed twice, or can be none. */
    static FormerIds of(Register register, Reporter reporter) {
        return new FormerIds(register, reporter);
    }

    /** The id that an entry has now; empty if none had the given one before. */
    Optional<String> entryNow(String id) {
        return Optional.ofNullable(entries.now.get(id));
    }

    Optional<String> sourceNow(String id) {
        return Optional.ofNullable(sources.now.get(id));
    }

    Optional<String> claimNow(String id) {
        return Optional.ofNullable(claims.now.get(id));
    }

    Optional<String> pageNow(String id) {
        return Optional.ofNullable(pages.now.get(id));
    }

    /** What became of the page that lay at a path under its own id; empty if no page had that id. */
    Optional<String> pageAt(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.endsWith(".md")) {
            return Optional.empty();
        }
        String id = name.substring(0, name.length() - ".md".length());
        if (path.startsWith("content/articles/")) {
            return Optional.ofNullable(articles.now.get(id));
        }
        return path.startsWith("content/glossary/")
                ? entryNow(id)
                : pageNow(id).filter(now -> path.startsWith("content/pages/"));
    }

    /** By the address that leads on. */
    List<Redirect> redirects() {
        return redirects;
    }

    /** What may have had other ids before. */
    private record Described(String id, Permalink permalink, String title, List<FormerId> formerly, Span span) {}

    private static List<Described> described(Collection<? extends WrittenPage> pages) {
        return pages.stream()
                .map(page -> new Described(page.id(), page.permalink(), page.title(), page.formerly(), page.span()))
                .toList();
    }

    private static Described described(Source source) {
        return new Described(source.id(), source.permalink(), source.title(), source.formerly(), source.span());
    }

    private static Described described(Claim claim) {
        return new Described(claim.id(), claim.permalink(), claim.text(), claim.formerly(), claim.span());
    }

    /** The ids of one kind of thing. Two that make one address count as one. */
    private final class Kind {
        private final String word;
        private final Function<String, Permalink> addresses;
        private final Map<Permalink, Described> present = new HashMap<>();
        private final Map<Permalink, Described> past = new HashMap<>();
        private final Map<String, String> now = new HashMap<>();

        private Kind(String word, Function<String, Permalink> addresses) {
            this.word = word;
            this.addresses = addresses;
        }

        private void read(List<Described> all) {
            all.forEach(one -> present.putIfAbsent(one.permalink, one));
            all.forEach(one -> one.formerly.forEach(former -> read(former, one)));
        }

        private void read(FormerId former, Described one) {
            Permalink address = addresses.apply(former.id());
            if (mayHaveBeen(former, one)
                    && isFree(former, one, present.getOrDefault(address, one), "has")
                    && isFree(former, one, past.getOrDefault(address, one), "had")) {
                now.put(former.id(), one.id);
                leadOn(address, one, former.span());
            }
        }

        /** An id whose address is the present one needs no page that leads on. */
        private void leadOn(Permalink address, Described one, Span span) {
            if (!address.equals(one.permalink) && past.put(address, one) == null) {
                redirects.add(new Redirect(address, one.permalink, one.title, span));
            }
        }

        private boolean mayHaveBeen(FormerId former, Described one) {
            if (isOnEverySite(former.id())) {
                refuse(former, "`" + former.id() + "` is a page of every site");
                return false;
            }
            if (former.id().equals(one.id)) {
                refuse(former, "`" + former.id() + "` is the id that this " + word + " has now");
                return false;
            }
            return true;
        }

        private boolean isOnEverySite(String id) {
            return word.equals("page")
                    && (Section.named(id).isPresent() || Permalink.page(id).equals(Permalink.HOME));
        }

        private void refuse(FormerId former, String message) {
            reporter.report(Rule.BAD_ID, former.span(), message, "take it out of `formerly`");
        }

        private boolean isFree(FormerId former, Described one, Described owner, String has) {
            if (owner.id.equals(one.id)) {
                return true;
            }
            reporter.report(Diagnostic.of(
                            Rule.DUPLICATE_ID,
                            former.span(),
                            "another " + word + " " + has + " the id `" + former.id() + "`")
                    .help("take it out of `formerly` in one of them: an address leads to one page")
                    .related("the other one is `" + owner.id + "`", owner.span));
            return false;
        }
    }
}
