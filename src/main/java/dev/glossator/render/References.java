package dev.glossator.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

/**
 * Which template names which. A reference that leads nowhere, out of the theme or round in a circle is a fault, whether a page comes that way
 * or not. Safe for several threads.
 */
final class References {
    private final Theme theme;
    private final Consumer<String> reading;
    private final Map<String, Set<Reference>> byTemplate = new ConcurrentHashMap<>();
    /** Reckoned ones that were followed to their end. */
    private final Set<Reference> sound = ConcurrentHashMap.newKeySet();

    /**
     * No references yet.
     *
     * @param reading reads a template and adds the references in it
     */
    References(Theme theme, Consumer<String> reading) {
        this.theme = theme;
        this.reading = reading;
    }

    /** A reference that was read, to be followed later. */
    void add(Reference reference) {
        byTemplate
                .computeIfAbsent(reference.from(), template -> new CopyOnWriteArraySet<>())
                .add(reference);
    }

    /**
     * A reference whose name a template reckoned while it was filled.
     *
     * @throws TemplateException if it, or what it leads to, has a fault
     */
    void meet(Reference reference) {
        if (!sound.contains(reference)) {
            add(reference);
            follow(reference.from());
            sound.add(reference);
        }
    }

    /**
     * Reads a template and all that it leads to.
     *
     * @throws TemplateException if one of the references has a fault
     */
    void follow(String template) {
        follow(template, new ArrayDeque<>(), new HashSet<>());
    }

    private void follow(String template, Deque<Reference> way, Set<String> followed) {
        if (!followed.add(template)) {
            return;
        }
        reading.accept(template);
        for (Reference reference : byTemplate.getOrDefault(template, Set.of())) {
            way.addLast(reference);
            refuseNowhere(reference);
            refuseCircle(reference, way);
            follow(reference.name(), way, followed);
            way.removeLast();
        }
    }

    private void refuseNowhere(Reference reference) {
        boolean isThere;
        try {
            isThere = theme.text(reference.name()).isPresent();
        } catch (TemplateException refused) {
            throw reference.fault(String.valueOf(refused.getMessage()));
        }
        if (!isThere) {
            throw reference.fault("there is no template `templates/" + reference.name() + "`");
        }
    }

    private static void refuseCircle(Reference last, Deque<Reference> way) {
        var circle = new StringBuilder();
        for (Reference reference : way) {
            if (circle.length() > 0 || reference.from().equals(last.name())) {
                circle.append(reference.leadsOn());
            }
        }
        if (circle.length() > 0) {
            throw last.fault("templates lead round in a circle: templates/" + last.name() + circle);
        }
    }
}
