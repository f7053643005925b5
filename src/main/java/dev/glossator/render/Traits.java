package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.Party;
import dev.glossator.render.view.FilterView;
import dev.glossator.render.view.FilterView.ChoiceView;
import dev.glossator.render.view.FilterView.FieldView;
import dev.glossator.render.view.TraitView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the items of a list can be filtered by, and the choices that they give. */
final class Traits {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> STATUSES =
            Arrays.stream(ClaimStatus.values()).map(ClaimStatus::word).toList();

    private final Rendering rendering;

    /**
     * One thing that an item can be found by.
     *
     * @param value a word that stands in addresses; an id where there is one
     */
    private record Trait(String field, String value, String text) {}

    Traits(Rendering rendering) {
        this.rendering = rendering;
    }

    List<TraitView> of(Claim claim) {
        return views(traits(claim), claim.date());
    }

    List<TraitView> of(Event event) {
        return views(traits(event), event.date());
    }

    FilterView filterOfClaims(List<Claim> claims) {
        return filter(claims.stream().flatMap(this::traits), List.of("status", "speaker", "article"));
    }

    FilterView filterOfEvents(List<Event> events) {
        return filter(events.stream().flatMap(this::traits), List.of("actor", "place", "article"));
    }

    private Stream<Trait> traits(Claim claim) {
        String status = claim.status().word();
        return Stream.of(
                        Stream.of(new Trait("status", status, rendering.say("status." + status))),
                        Stream.of(party("speaker", claim.by())),
                        articles(rendering.ledger().articlesWith(claim.id())))
                .flatMap(traits -> traits);
    }

    private Stream<Trait> traits(Event event) {
        return Stream.of(
                        event.actors().stream().map(actor -> party("actor", actor)),
                        Stream.ofNullable(event.place()).map(place -> party("place", place)),
                        articles(rendering.chronicle().articlesWith(event.id())))
                .flatMap(traits -> traits);
    }

    private Trait party(String field, Party party) {
        return rendering
                .lookup()
                .entry(party.entry())
                .map(entry -> new Trait(field, entry.id(), entry.name()))
                .orElseGet(() -> new Trait(field, SPACE.matcher(party.name()).replaceAll("_"), party.name()));
    }

    private static Stream<Trait> articles(List<Article> articles) {
        return articles.stream().map(article -> new Trait("article", article.id(), article.title()));
    }

    private static List<TraitView> views(Stream<Trait> traits, @Nullable EventDate date) {
        List<TraitView> views = new ArrayList<>();
        traits.collect(Collectors.groupingBy(
                        Trait::field, LinkedHashMap::new, Collectors.mapping(Trait::value, Collectors.joining(" "))))
                .forEach((field, values) -> views.add(new TraitView(field, values)));
        if (date != null) {
            views.add(new TraitView("from", date.start().first().toString()));
            views.add(new TraitView("to", date.end().last().toString()));
        }
        return views;
    }

    private FilterView filter(Stream<Trait> traits, List<String> fields) {
        Map<String, Map<String, String>> choices = new TreeMap<>();
        traits.forEach(trait ->
                choices.computeIfAbsent(trait.field(), field -> new TreeMap<>()).put(trait.value(), trait.text()));
        return new FilterView(fields.stream()
                .filter(choices::containsKey)
                .map(field -> new FieldView(
                        field, rendering.say("filter." + field), sorted(field, choices.getOrDefault(field, Map.of()))))
                .toList());
    }

    /** Statuses in their own order, everything else by its name. */
    private List<ChoiceView> sorted(String field, Map<String, String> choices) {
        Comparator<ChoiceView> order = field.equals("status")
                ? Comparator.comparing(choice -> STATUSES.indexOf(choice.value()))
                : Comparator.comparing(ChoiceView::text, rendering.alphabet().order());
        return choices.entrySet().stream()
                .map(choice -> new ChoiceView(choice.getKey(), choice.getValue()))
                .sorted(order)
                .toList();
    }
}
