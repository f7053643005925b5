package dev.glossator.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Claim.Relation;
import dev.glossator.model.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The claims of a site as data, in the order of their ids. The keys are those of a claim's record in YAML. */
final class ClaimData {
    private final Rendering rendering;
    private final DataWords words;
    private final StatusWords status;
    private final Map<String, Function<Claim, String>> columns = new LinkedHashMap<>();

    ClaimData(Rendering rendering) {
        this.rendering = rendering;
        this.words = new DataWords(rendering);
        this.status = new StatusWords(rendering);
        columns.put("id", Claim::id);
        columns.put("text", Claim::text);
        columns.put("status", claim -> claim.status().word());
        columns.put("label", status::of);
        columns.put("by", claim -> words.name(claim.by()));
        columns.put("to", claim -> words.name(claim.to()));
        columns.put("place", claim -> words.name(claim.place()));
        columns.put("date", claim -> DataWords.date(claim.date()));
        columns.put(
                "disputed-by",
                claim -> claim.disputedBy().stream().map(words::name).collect(DataWords.LISTED));
        columns.put("was", claim -> claim.was() == null ? "" : claim.was().text());
        columns.put("sources", claim -> claim.sources().stream().collect(DataWords.LISTED));
        columns.put(
                "quantities",
                claim -> claim.quantities().stream().map(Quantity::toString).collect(DataWords.LISTED));
        columns.put("articles", claim -> articles(claim).stream().collect(DataWords.LISTED));
        columns.put("note", Claim::note);
        columns.put("address", claim -> words.address(claim.permalink()));
    }

    String csv() {
        return DataWords.table(columns, rendering.site().claims());
    }

    String json() {
        var array = new JsonArray();
        rendering.site().claims().forEach(claim -> array.add(json(claim)));
        return words.document("claims", array);
    }

    private JsonObject json(Claim claim) {
        var json = new JsonObject();
        json.addProperty("id", claim.id());
        json.addProperty("text", claim.text());
        json.addProperty("status", claim.status().word());
        json.addProperty("label", status.of(claim));
        json.add("by", words.party(claim.by()));
        DataWords.add(json, "to", words.party(claim.to()));
        DataWords.add(json, "place", words.party(claim.place()));
        DataWords.add(json, "date", DataWords.date(claim.date()));
        DataWords.add(json, "disputed-by", DataWords.array(claim.disputedBy(), words::party));
        if (claim.was() != null) {
            var was = new JsonObject();
            was.addProperty("text", claim.was().text());
            DataWords.add(was, "source", claim.was().source());
            json.add("was", was);
        }
        json.add("basis", DataWords.array(claim.basis(), this::basis));
        DataWords.add(json, "quantities", DataWords.array(claim.quantities(), ClaimData::quantity));
        DataWords.add(json, "history", DataWords.array(claim.history(), ClaimData::past));
        relations(claim).forEach((kind, ids) -> json.add(kind, DataWords.texts(ids)));
        DataWords.add(json, "articles", DataWords.texts(articles(claim)));
        DataWords.add(json, "note", claim.note());
        json.addProperty("address", words.address(claim.permalink()));
        return json;
    }

    private List<String> articles(Claim claim) {
        return rendering.ledger().articlesWith(claim.id()).stream()
                .map(Article::id)
                .toList();
    }

    private JsonObject basis(Claim.Basis basis) {
        var json = new JsonObject();
        DataWords.add(json, "source", basis.source());
        DataWords.add(json, "at", basis.at());
        DataWords.add(json, "tier", status.tierOf(basis));
        DataWords.add(json, "sum", basis.sum());
        return json;
    }

    private static JsonObject quantity(Quantity quantity) {
        var json = new JsonObject();
        json.addProperty("value", quantity.value());
        json.addProperty("is", quantity.is().word());
        DataWords.add(json, "unit", quantity.unit());
        DataWords.add(json, "measure", quantity.measure());
        DataWords.add(json, "share-of", quantity.shareOf());
        DataWords.add(json, "during", DataWords.date(quantity.during()));
        return json;
    }

    private static JsonObject past(Claim.Past past) {
        var json = new JsonObject();
        DataWords.add(json, "date", DataWords.date(past.date()));
        json.addProperty("status", past.status().word());
        return json;
    }

    /** The ids of other claims by kind, as this claim declares them. */
    private static Map<String, List<String>> relations(Claim claim) {
        return claim.relations().stream()
                .collect(Collectors.groupingBy(
                        relation -> relation.kind().name().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.mapping(Relation::to, Collectors.toList())));
    }
}
