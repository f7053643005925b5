package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Mention;
import dev.glossator.model.OutputFile;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.EntryPage;
import dev.glossator.render.view.EntryPage.NameView;
import dev.glossator.render.view.EntryPage.RoleView;
import dev.glossator.render.view.EntryPage.SpellingView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.RoleBarsView;
import dev.glossator.render.view.RoleBarsView.BarView;
import dev.glossator.render.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of each glossary entry. */
final class EntryEmitter implements Emitter {
    private static final String WIKIDATA = "wikidata";

    /** One whose beginning is not known stands where it ends, and one without any date last. */
    private static final Comparator<Role> EARLIEST_FIRST =
            Comparator.comparing(role -> Stream.of(Optional.ofNullable(role.from()), Optional.ofNullable(role.to()))
                    .flatMap(Optional::stream)
                    .map(PartialDate::first)
                    .findFirst()
                    .orElse(LocalDate.MAX));

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().entries().stream().map(entry -> of(entry, rendering));
    }

    static PageFile of(Entry entry, Rendering rendering) {
        return new PageFile(
                entry.permalink(),
                entry,
                () -> rendering.file(entry.permalink(), "entry.html", page(entry, rendering)));
    }

    private static EntryPage page(Entry entry, Rendering rendering) {
        Permalink at = entry.permalink();
        var cards = new Cards(rendering);
        Section section = Section.of(entry.kind());
        TextView text = new Texts(rendering).of(entry.body(), at);
        List<Role> roles = entry.roles().stream().sorted(EARLIEST_FIRST).toList();
        RoleBarsView bars = RoleBars.of(roles, rendering.words());
        List<Mention> mentions = rendering.mentionsOf(entry.id());
        List<Claim> about = rendering.entryClaims().about(entry.id());
        return new EntryPage(
                new Frames(rendering)
                        .of(entry, heading(entry, rendering), Cards.summaryOf(entry))
                        .withLinkedData(new LinkedData(rendering).of(entry)),
                heading(entry, rendering),
                entry.kind().word(),
                LinkView.of(at.hrefOf(section.permalink()), rendering.say("section." + section.id())),
                cards.openRolesOf(entry),
                names(entry, rendering),
                spellings(entry),
                IntStream.range(0, roles.size())
                        .mapToObj(number -> role(roles.get(number), bars.of(number), at, rendering))
                        .toList(),
                bars.years(),
                new Relations(rendering).of(entry),
                entry.body().isEmpty() ? entry.summary() : "",
                text,
                entry.note(),
                Uses.ofMentions(mentions, at, rendering),
                mentions.size(),
                actsIn(entry, rendering),
                claims(rendering.entryClaims().by(entry.id()), at, rendering),
                claims(about, at, rendering),
                claims(without(about, rendering.entryClaims().madeAt(entry.id())), at, rendering),
                claims(without(about, rendering.entryClaims().disputedBy(entry.id())), at, rendering),
                new Quotations(rendering, at).of(rendering.ledger().quotationsBy(entry.id())),
                new Events(rendering, at).of(rendering.chronicle().of(entry.id())),
                entry.website(),
                records(entry),
                new SourceItems(rendering).further(entry.sources(), text.sources(), at));
    }

    /** A term is written small inside of a sentence, and is none above its page. */
    private static String heading(Entry entry, Rendering rendering) {
        return entry.kind() == EntryKind.TERM ? rendering.words().capitalised(entry.name()) : entry.name();
    }

    private static List<NameView> names(Entry entry, Rendering rendering) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        entry.names()
                .forEach(name -> names.computeIfAbsent(name.language(), key -> new ArrayList<>())
                        .add(name.text()));
        return names.entrySet().stream()
                .map(name -> new NameView(
                        name.getKey(), rendering.words().languageName(name.getKey()), List.copyOf(name.getValue())))
                .toList();
    }

    /** Those that differ in the size of a letter alone are one. */
    private static List<SpellingView> spellings(Entry entry) {
        Set<String> told = new HashSet<>();
        Stream<SpellingView> names = Stream.concat(
                        entry.shortName().isEmpty() ? Stream.empty() : Stream.of(entry.shortName()),
                        entry.aliases().stream())
                .filter(name -> told.add(name.toLowerCase(Locale.ROOT)))
                .map(name -> new SpellingView(name, ""));
        return Stream.concat(
                        names,
                        entry.variants().stream().map(variant -> new SpellingView(variant.text(), variant.note())))
                .toList();
    }

    private static List<Claim> without(List<Claim> shown, List<Claim> claims) {
        Set<String> told = shown.stream().map(Claim::id).collect(Collectors.toSet());
        return claims.stream().filter(claim -> !told.contains(claim.id())).toList();
    }

    private static List<ClaimView> claims(List<Claim> claims, Permalink at, Rendering rendering) {
        return claims.stream().map(new Claims(rendering, at)::of).toList();
    }

    private static RoleView role(Role role, BarView bar, Permalink at, Rendering rendering) {
        var dates = rendering.dates();
        String href = rendering
                .lookup()
                .entry(role.of())
                .map(Entry::permalink)
                .map(at::hrefOf)
                .orElse("");
        return new RoleView(
                role.title(),
                LinkView.of(href, new Cards(rendering).bodyOf(role)),
                dates.held(role.from(), role.to()),
                bar,
                role.note(),
                new Relations(rendering).sources(role.sources(), at));
    }

    private static List<LinkView> actsIn(Entry entry, Rendering rendering) {
        return rendering.lookup().actsIn(entry.id()).stream()
                .map(article -> LinkView.of(entry.permalink().hrefOf(article.permalink()), article.title()))
                .toList();
    }

    private static List<LinkView> records(Entry entry) {
        return entry.sameAs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(record -> LinkView.of(
                        addressOf(record.getKey(), record.getValue()),
                        nameOf(record.getKey()) + " " + record.getValue()))
                .toList();
    }

    private static String nameOf(String where) {
        return where.equals(WIKIDATA) ? "Wikidata" : where;
    }

    /** The address of a record elsewhere; empty if it is not known how one is made. */
    static String addressOf(String where, String id) {
        return where.equals(WIKIDATA) && id.matches("Q[1-9]\\d*") ? "https://www.wikidata.org/wiki/" + id : "";
    }
}
