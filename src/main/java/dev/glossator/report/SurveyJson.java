package dev.glossator.report;

import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.SentenceSurvey;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Surveys for programs, as the keys {@code mentions} and {@code coverage} of the document of {@link JsonReport}. */
final class SurveyJson {
    private final JsonWriter json;

    SurveyJson(JsonWriter json) {
        this.json = json;
    }

    void write(Surveys surveys) throws IOException {
        if (surveys.names().isPresent()) {
            json.name("mentions");
            write(surveys.names().get());
        }
        if (surveys.sentences().isPresent()) {
            json.name("coverage").beginArray();
            for (SentenceSurvey article : surveys.sentences().get()) {
                write(article);
            }
            json.endArray();
        }
    }

    private void write(NameSurvey names) throws IOException {
        json.beginObject().name("unlisted").beginArray();
        for (NameSurvey.Unlisted name : names.unlisted()) {
            json.beginObject().name("name").value(name.name());
            json.name("times").value(name.times()).name("pages").value(name.pages());
            JsonForm.place(name.first(), json);
            json.endObject();
        }
        json.endArray().name("unused").beginArray();
        for (NameSurvey.Unused unused : names.unused()) {
            json.beginObject().name("entry").value(unused.entry());
            JsonForm.place(unused.span(), json);
            json.endObject();
        }
        json.endArray().name("surnames").beginArray();
        for (NameSurvey.Surname surname : names.surnames()) {
            json.beginObject().name("surname").value(surname.surname());
            write("entries", surname.bearers());
            write("listedBy", surname.listedBy());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void write(String key, List<String> values) throws IOException {
        json.name(key).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private void write(SentenceSurvey article) throws IOException {
        json.beginObject().name("file").value(article.file());
        json.name("sentences").beginObject();
        for (Map.Entry<String, Integer> kind : article.counts().entrySet()) {
            json.name(kind.getKey()).value(kind.getValue());
        }
        json.endObject().name("bare").beginArray();
        for (SentenceSurvey.Bare bare : article.bare()) {
            json.beginObject().name("words").value(bare.words());
            JsonForm.place(bare.span(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }
}
