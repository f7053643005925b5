package dev.glossator.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;

/**
 * What a run did and when, as one JSON document in the trace-event format of Chrome (object form, complete events), which trace viewers
 * of browsers and of Perfetto open.
 */
public final class TraceReport {
    private static final int PROCESS = 1;
    private static final double NANOS_PER_MICRO = 1000;

    private final List<String> threads;
    private final JsonWriter json;

    private TraceReport(List<String> threads, JsonWriter json) {
        this.threads = threads;
        this.json = json;
    }

    /**
     * One piece of work.
     *
     * @param kind for instance the stage that it belongs to
     * @param name for instance the file that it was about
     * @param thread the name of what did it; each gets a row of its own
     * @param start since the run began
     */
    public record Event(String kind, String name, String thread, Duration start, Duration duration) {}

    /** Writes the document, with a final line end. */
    public static void write(List<Event> events, Writer out) {
        List<String> threads = events.stream().map(Event::thread).distinct().toList();
        JsonForm.object(out, json -> new TraceReport(threads, json).write(events));
    }

    private void write(List<Event> events) throws IOException {
        json.name("displayTimeUnit").value("ms");
        json.name("traceEvents").beginArray();
        for (String thread : threads) {
            nameOf(thread);
        }
        for (Event event : events) {
            write(event);
        }
        json.endArray();
    }

    /** An event of metadata, which gives a row its name. */
    private void nameOf(String thread) throws IOException {
        json.beginObject();
        json.name("name").value("thread_name");
        json.name("ph").value("M");
        row(thread);
        json.name("args").beginObject().name("name").value(thread).endObject();
        json.endObject();
    }

    private void write(Event event) throws IOException {
        json.beginObject();
        json.name("name").value(event.name());
        json.name("cat").value(event.kind());
        json.name("ph").value("X");
        json.name("ts").value(event.start().toNanos() / NANOS_PER_MICRO);
        json.name("dur").value(event.duration().toNanos() / NANOS_PER_MICRO);
        row(event.thread());
        json.endObject();
    }

    private void row(String thread) throws IOException {
        json.name("pid").value(PROCESS);
        json.name("tid").value(threads.indexOf(thread));
    }
}
