package dev.glossator.render;

import java.util.List;

/** Which names a file of the theme may have: from {@code templates/} downwards, one way to write each. */
final class ThemeName {
    private ThemeName() {}

    /**
     * Refuses any other name.
     *
     * @throws TemplateException that says why
     */
    static void refuse(String name) {
        if (name.isEmpty()) {
            throw new TemplateException("the name of a template must be a text that is not empty");
        }
        String fault = fault(name);
        if (!fault.isEmpty()) {
            throw new TemplateException("`" + name + "` names no file in templates/: " + fault);
        }
    }

    private static String fault(String name) {
        List<String> steps = List.of(name.split("/", -1));
        if (name.indexOf('\\') >= 0) {
            return "folders are parted by `/`, not by `\\`";
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return "an absolute path leads out of it";
        }
        if (steps.contains("..")) {
            return "`..` leads out of a folder";
        }
        if (steps.contains(".") || steps.contains("") || name.chars().anyMatch(Character::isISOControl)) {
            return "a name is plain, such as `partials/head.html`";
        }
        return "";
    }
}
