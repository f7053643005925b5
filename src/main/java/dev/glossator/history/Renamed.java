package dev.glossator.history;

import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.model.FormerId;
import dev.glossator.model.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that things have now, by those that they had, as {@code formerly} tells. */
final class Renamed {
    /** Where every id is as it is now. */
    static final Renamed NOTHING = new Renamed(Map.of());

    private final Map<Described.Key, String> now;

    private Renamed(Map<Described.Key, String> now) {
        this.now = now;
    }

    /** What has another id in a site than it had; an id that something has today is nobody's former one. */
    static Renamed since(Site site) {
        Map<Described.Key, String> now = new HashMap<>();
        Set<Described.Key> taken = new HashSet<>();
        site.articles().forEach(it -> add(Subject.ARTICLE, it.id(), it.formerly(), now, taken));
        site.entries().forEach(it -> add(Subject.ENTRY, it.id(), it.formerly(), now, taken));
        site.pages().forEach(it -> add(Subject.PAGE, it.id(), it.formerly(), now, taken));
        site.claims().forEach(it -> add(Subject.CLAIM, it.id(), it.formerly(), now, taken));
        site.sources().forEach(it -> add(Subject.SOURCE, it.id(), it.formerly(), now, taken));
        now.keySet().removeAll(taken);
        return new Renamed(now);
    }

    private static void add(
            Subject of, String id, List<FormerId> formerly, Map<Described.Key, String> now, Set<Described.Key> taken) {
        taken.add(new Described.Key(of, id));
        formerly.forEach(former -> now.put(new Described.Key(of, former.id()), id));
    }

    String now(Subject of, String id) {
        return now.getOrDefault(new Described.Key(of, id), id);
    }

    String entry(String id) {
        return now(Subject.ENTRY, id);
    }

    String source(String id) {
        return now(Subject.SOURCE, id);
    }

    String claim(String id) {
        return now(Subject.CLAIM, id);
    }
}
