package dev.glossator.markdown.html;

import dev.glossator.language.LanguageTag;
import dev.glossator.model.Inline.Attribute;
import dev.glossator.model.Inline.Role;
import dev.glossator.model.RefusedCharacter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The elements and attributes that a writer may type as HTML. None of them loads or runs anything, leads anywhere, or can look like a part
 * of the page that Glossator makes.
 */
final class Safelist {
    /** Where an element may stand. */
    enum Place {
        LINE,
        BLOCK,
        LIST,
        DEFINITIONS,
        DETAILS
    }

    /**
     * An element.
     *
     * @param in where it may stand; what may stand in a line may stand anywhere but in a list
     * @param holds what may stand in it
     * @param empty whether it has no content and no end tag
     */
    record Allowed(Place in, Place holds, boolean empty, Role role) {}

    private static final Map<String, Allowed> ELEMENTS = elements();
    private static final Map<String, Predicate<String>> EVERYWHERE =
            Map.of("lang", LanguageTag::isWellFormed, "dir", matching("ltr|rtl|auto"), "title", Safelist::isVisible);
    private static final Map<String, Map<String, Predicate<String>>> SOME = Map.of(
            "time", Map.of("datetime", matching("[0-9A-Z:.+ -]{1,40}")),
            "ol", Map.of("start", matching("-?[0-9]{1,9}"), "reversed", String::isEmpty),
            "li", Map.of("value", matching("-?[0-9]{1,9}")),
            "details", Map.of("open", String::isEmpty));

    private Safelist() {}

    private static Map<String, Allowed> elements() {
        Map<String, Allowed> elements = new HashMap<>();
        put("abbr b bdi cite del dfn em i ins mark q s small span strong sub sup time u", Place.LINE, elements);
        for (String code : new String[] {"code", "kbd", "samp", "var"}) {
            elements.put(code, new Allowed(Place.LINE, Place.LINE, false, Role.CODE));
        }
        elements.put("br", new Allowed(Place.LINE, Place.LINE, true, Role.WORDS));
        elements.put("wbr", new Allowed(Place.LINE, Place.LINE, true, Role.WORDS));
        elements.put("hr", new Allowed(Place.BLOCK, Place.LINE, true, Role.BLOCK));
        elements.put("p", new Allowed(Place.BLOCK, Place.LINE, false, Role.BLOCK));
        put("div blockquote", Place.BLOCK, elements);
        elements.put("ul", new Allowed(Place.BLOCK, Place.LIST, false, Role.BLOCK));
        elements.put("ol", new Allowed(Place.BLOCK, Place.LIST, false, Role.BLOCK));
        elements.put("li", new Allowed(Place.LIST, Place.BLOCK, false, Role.BLOCK));
        elements.put("dl", new Allowed(Place.BLOCK, Place.DEFINITIONS, false, Role.BLOCK));
        elements.put("dt", new Allowed(Place.DEFINITIONS, Place.LINE, false, Role.BLOCK));
        elements.put("dd", new Allowed(Place.DEFINITIONS, Place.BLOCK, false, Role.BLOCK));
        elements.put("details", new Allowed(Place.BLOCK, Place.DETAILS, false, Role.BLOCK));
        elements.put("summary", new Allowed(Place.DETAILS, Place.LINE, false, Role.BLOCK));
        return Map.copyOf(elements);
    }

    /** Elements that hold what may stand beside them. */
    private static void put(String names, Place place, Map<String, Allowed> elements) {
        for (String name : names.split(" ", -1)) {
            Role role = place == Place.LINE ? Role.WORDS : Role.BLOCK;
            elements.put(name, new Allowed(place, place, false, role));
        }
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static boolean isVisible(String value) {
        return RefusedCharacter.find(value, 0).isEmpty();
    }

    static Optional<Allowed> element(String name) {
        return Optional.ofNullable(ELEMENTS.get(name));
    }

    /** Whether an element has no content and no end tag. */
    static boolean isEmpty(String name) {
        return element(name).filter(Allowed::empty).isPresent();
    }

    /** Whether an element may stand where another one, or a block of the text, holds something. */
    static boolean fits(Allowed element, Place place) {
        boolean isFlow = place == Place.BLOCK || place == Place.DETAILS;
        return switch (element.in()) {
            case LINE -> isFlow || place == Place.LINE;
            case BLOCK -> isFlow;
            case LIST, DEFINITIONS, DETAILS -> element.in() == place;
        };
    }

    static boolean allows(String element, Attribute attribute) {
        Predicate<String> own = SOME.getOrDefault(element, Map.of()).get(attribute.name());
        Predicate<String> form = own == null ? EVERYWHERE.get(attribute.name()) : own;
        return form != null && form.test(attribute.value());
    }
}
