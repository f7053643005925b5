package dev.glossator.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.PagePicture;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import dev.glossator.model.Settings;
import dev.glossator.model.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things that {@link LinkedData} speaks of, each with its type, its page's full address and its name. */
final class LinkedThings {
    private final Rendering rendering;
    private final Settings settings;

    LinkedThings(Rendering rendering) {
        this.rendering = rendering;
        this.settings = rendering.settings();
    }

    JsonObject thing(String type, Permalink page) {
        var json = new JsonObject();
        json.addProperty("@context", "https://schema.org");
        json.addProperty("@type", type);
        json.addProperty("@id", address(page));
        json.addProperty("url", address(page));
        return json;
    }

    JsonObject reference(String type, Permalink page, String name) {
        var json = new JsonObject();
        json.addProperty("@type", type);
        json.addProperty("@id", address(page));
        json.addProperty("name", name);
        return json;
    }

    String address(Permalink page) {
        return settings.baseUrl() + page.path();
    }

    /** Whoever has only a name: whether it is a person's is not known. */
    static JsonObject named(String name) {
        var json = new JsonObject();
        json.addProperty("name", name);
        return json;
    }

    JsonObject publisher() {
        JsonObject json = named(settings.title());
        json.addProperty("@type", "Organization");
        json.addProperty("url", settings.baseUrl());
        return json;
    }

    /** The picture that stands for a page, or else for the site. */
    void image(@Nullable PagePicture own, JsonObject json) {
        PagePicture picture = own == null ? settings.image() : own;
        if (picture != null && picture.size() != null) {
            var image = new JsonObject();
            image.addProperty("@type", "ImageObject");
            image.addProperty("url", settings.baseUrl() + picture.target().href(Permalink.HOME));
            image.addProperty("width", picture.size().width());
            image.addProperty("height", picture.size().height());
            image.addProperty("caption", picture.alt());
            json.add("image", image);
        }
    }

    void licence(JsonObject json) {
        if (!settings.licence().isEmpty()) {
            JsonObject licence = named(settings.licence());
            licence.addProperty("@type", "CreativeWork");
            json.add("license", licence);
        }
    }

    JsonArray entries(Stream<String> ids) {
        return DataWords.array(
                ids.flatMap(id -> rendering.lookup().entry(id).stream()).toList(), this::reference);
    }

    private JsonObject reference(Entry entry) {
        return reference(type(entry.kind()), entry.permalink(), entry.name());
    }

    JsonObject party(Party party) {
        return rendering
                .lookup()
                .entry(party.entry())
                .map(this::reference)
                .orElseGet(() -> named(rendering.lookup().nameOf(party)));
    }

    JsonArray sources(Claim claim) {
        List<Source> sources = claim.sources().stream()
                .flatMap(id -> rendering.lookup().source(id).stream())
                .toList();
        return DataWords.array(sources, source -> {
            JsonObject json = reference("CreativeWork", source.permalink(), source.title());
            DataWords.add(json, "url", source.url());
            return json;
        });
    }

    static String type(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case PLACE -> "Place";
            case TERM -> "DefinedTerm";
            case DOCUMENT -> "CreativeWork";
        };
    }
}
