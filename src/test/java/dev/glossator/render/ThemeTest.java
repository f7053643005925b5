package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aSource() throws IOException {
        source = Files.createDirectories(folder.resolve("talks"));
    }

    @Test
    void aFileOfTheSiteTakesThePlaceOfTheProgramsAndNoOther() throws IOException {
        Files.createDirectories(source.resolve("templates"));
        Files.writeString(source.resolve("templates/article.html"), "mine");

        var theme = new Theme(source);

        assertEquals(Optional.of("mine"), theme.text("article.html"));
        assertTrue(theme.text("entry.html").orElseThrow().contains("{% extends"));
        assertEquals(Optional.empty(), theme.text("nothing.html"));
    }

    @Test
    void aFolderOfTemplatesOutsideTheSourceIsNotRead() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("article.html"), "not mine");
        Files.createSymbolicLink(source.resolve("templates"), elsewhere);

        var fault = assertThrows(TemplateException.class, () -> new Theme(source).text("article.html"));

        assertEquals("`templates/` is a link that leads out of the source folder", fault.getMessage());
    }

    @Test
    void aSourceThatIsReachedByALinkIsAsGoodAsAnother() throws IOException {
        Files.createDirectories(source.resolve("templates"));
        Files.writeString(source.resolve("templates/article.html"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), source);

        assertEquals(Optional.of("mine"), new Theme(link).text("article.html"));
    }

    @Test
    void anAssetThatIsALinkOutOfTemplatesIsNotPublished() throws IOException {
        Files.createDirectories(source.resolve("templates/assets"));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(source.resolve("templates/assets/key"), secret);

        var fault = assertThrows(TemplateException.class, () -> ThemeAssets.of(new Theme(source)));

        assertEquals(
                "`templates/assets/key` is or lies behind a link that leads out of templates/", fault.getMessage());
    }

    @Test
    void anAssetThatIsALinkToNoFileIsNotPassedOver() throws IOException {
        Files.createDirectories(source.resolve("templates/assets"));
        Files.createSymbolicLink(source.resolve("templates/assets/key"), folder.resolve("nowhere"));

        var fault = assertThrows(TemplateException.class, () -> ThemeAssets.of(new Theme(source)));

        assertEquals("`templates/assets/key` is no file, or a link to none", fault.getMessage());
    }
}
