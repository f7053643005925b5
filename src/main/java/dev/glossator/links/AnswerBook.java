package dev.glossator.links;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers that were got before, so that no host is asked more often than needed:
 * {@code {"version": 1, "answers": {"https://…": {"on": "2025-12-04", "status": 200}}}}, sorted by address; {@code location}, {@code fault}
 * and {@code copy} where there is one.
 */
public final class AnswerBook {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final SortedMap<String, Noted> noted = new TreeMap<>();

    private record Noted(LocalDate on, Answer answer) {}

    /**
     * The answers of a file.
     *
     * @throws IllegalArgumentException if it is no such file
     */
    public static AnswerBook read(String text) {
        var book = new AnswerBook();
        try {
            JsonObject answers = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("answers");
            answers.entrySet().forEach(member -> book.noted.put(member.getKey(), noted(member.getValue())));
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | DateTimeParseException other) {
            throw new IllegalArgumentException("no answers of links", other);
        }
        return book;
    }

    private static Noted noted(JsonElement value) {
        JsonObject json = value.getAsJsonObject();
        var answer = new Answer(
                json.has("status") ? json.get("status").getAsInt() : 0,
                text(json, "location"),
                text(json, "fault"),
                text(json, "copy"));
        return new Noted(LocalDate.parse(json.get("on").getAsString()), answer);
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : "";
    }

    /** The answer of an address, unless it is older than a day or was no good answer: those are asked again. */
    public Optional<Answer> answer(String address, LocalDate notBefore) {
        return Optional.ofNullable(noted.get(address))
                .filter(known -> !known.on().isBefore(notBefore))
                .map(Noted::answer)
                .filter(answer -> !answer.isDead() && !answer.isUnsure());
    }

    /** Every answer in the book, whatever its age. */
    public SortedMap<String, Answer> answers() {
        SortedMap<String, Answer> answers = new TreeMap<>();
        noted.forEach((address, known) -> answers.put(address, known.answer()));
        return answers;
    }

    public void note(String address, Answer answer, LocalDate on) {
        noted.put(address, new Noted(on, answer));
    }

    /** The text of a file from which it can be read again. */
    public String written() {
        var answers = new JsonObject();
        noted.forEach((address, known) -> answers.add(address, json(known)));
        var json = new JsonObject();
        json.addProperty("version", 1);
        json.add("answers", answers);
        return PRETTY.toJson(json) + "\n";
    }

    private static JsonObject json(Noted known) {
        var json = new JsonObject();
        json.addProperty("on", known.on().toString());
        json.addProperty("status", known.answer().status());
        add(json, "location", known.answer().location());
        add(json, "fault", known.answer().fault());
        add(json, "copy", known.answer().copy());
        return json;
    }

    private static void add(JsonObject json, String key, String text) {
        if (!text.isEmpty()) {
            json.addProperty(key, text);
        }
    }
}
