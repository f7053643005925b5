package dev.glossator.markdown.picture;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.PlainText;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.markdown.text.TextConstruct;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Pictures (CommonMark 0.31.2, section 6.4). */
public final class PictureConstruct implements Construct {
    @Override
    public void read(Readers readers) {
        readers.inline(
                Image.class, (node, body, out) -> out.accept(picture(node, node.getUrl(), node.getTitle(), body)));
        readers.inline(ImageRef.class, PictureConstruct::reference);
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Picture.class, PictureConstruct::picture);
    }

    private static Inline.Picture picture(Node node, BasedSequence url, BasedSequence title, BodyReader body) {
        List<Inline> words = body.inlines(node);
        refuseLinks(words, node, body);
        return new Inline.Picture(
                new Target.Written(TextConstruct.unescaped(url, body)),
                TextConstruct.unescaped(title, body),
                PlainText.of(words),
                null,
                node.getStartOffset(),
                node.getEndOffset());
    }

    /** The words of a picture are read out, or stand in its place: a link in them would be lost. */
    private static void refuseLinks(List<Inline> words, Node node, BodyReader body) {
        if (holdsLink(words)) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    node.getChars(),
                    "a link, citation, note or span cannot stand in the words of a picture",
                    "put it beside the picture");
        }
    }

    private static boolean holdsLink(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Link
                        || inline instanceof Inline.Picture
                        || inline instanceof Inline.Citation
                        || inline instanceof Inline.NoteCall
                        || inline instanceof Marked
                        || holdsLink(inline.children()));
    }

    private static void reference(ImageRef node, BodyReader body, Consumer<Inline> out) {
        Optional<Reference> defined = body.definitions().use(node);
        out.accept(
                defined.isPresent()
                        ? picture(node, defined.get().getUrl(), defined.get().getTitle(), body)
                        : body.text(node.getChars()));
    }

    /** Whether a paragraph is a picture alone that has words to stand below it. */
    public static boolean isFigure(Block.Paragraph paragraph) {
        return paragraph.text().size() == 1
                && paragraph.text().get(0) instanceof Inline.Picture picture
                && picture.size() != null
                && !picture.title().isEmpty();
    }

    /** Such a picture with its words. */
    public static void writeFigure(Block.Paragraph paragraph, HtmlWriter html) {
        var picture = (Inline.Picture) paragraph.text().get(0);
        html.markup("<figure>\n");
        image(picture, html);
        html.markup(" />\n<figcaption>").text(picture.title()).markup("</figcaption>\n</figure>\n");
    }

    private static void picture(Inline.Picture picture, HtmlWriter html) {
        image(picture, html);
        if (!picture.title().isEmpty()) {
            html.attribute("title", picture.title());
        }
        html.markup(" />");
    }

    /** A browser keeps the room of a picture free from the start, and fetches what lies further down when a reader comes near it. */
    private static void image(Inline.Picture picture, HtmlWriter html) {
        html.markup("<img").attribute("src", picture.target().href(html.page().page()));
        html.attribute("alt", picture.alt());
        if (picture.size() != null) {
            html.attribute("width", String.valueOf(picture.size().width()));
            html.attribute("height", String.valueOf(picture.size().height()));
            html.markup(html.page().nextPicture() == 1 ? "" : " loading=\"lazy\"")
                    .markup(" decoding=\"async\"");
        }
    }
}
