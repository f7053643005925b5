package dev.glossator.language;

import com.ibm.icu.text.MessageFormat;

/**
 * A message of the site's own texts, with places for arguments, in the syntax of ICU's MessageFormat: {@code {0}} or {@code {0, plural, one {#
 * source} other {# sources}}}.
 *
 * <p>Safe for several threads. A pattern without opening braces and apostrophes is plain text and does not load ICU.
 */
public final class MessagePattern {
    private final Form form;

    private MessagePattern(Form form) {
        this.form = form;
    }

    /**
     * Reads a pattern.
     *
     * @param languageTag a BCP 47 tag; decides plural forms and numbers
     * @param pattern with numbered arguments from 0
     * @throws IllegalArgumentException if the pattern is malformed or has named arguments; the message holds its text
     */
    public static MessagePattern of(String languageTag, String pattern) {
        return new MessagePattern(isPlain(pattern) ? arguments -> pattern : IcuForm.of(languageTag, pattern));
    }

    /**
     * The message with its arguments: texts, or numbers where the pattern counts.
     *
     * @throws IllegalArgumentException if an argument is not of the type that the pattern asks for
     */
    public String with(Object... arguments) {
        return form.with(arguments);
    }

    private static boolean isPlain(String pattern) {
        return pattern.chars().noneMatch(unit -> unit == '{' || unit == '\'');
    }

    private interface Form {
        String with(Object[] arguments);
    }

    /** A class of its own, so that ICU is loaded only for patterns that need it. */
    private static final class IcuForm implements Form {
        private final ThreadLocal<MessageFormat> formats;

        private IcuForm(MessageFormat format) {
            formats = ThreadLocal.withInitial(() -> format.clone());
        }

        static IcuForm of(String languageTag, String pattern) {
            MessageFormat format = parse(languageTag, pattern);
            if (format.usesNamedArguments()) {
                throw new IllegalArgumentException("arguments have numbers, not names: " + pattern);
            }
            return new IcuForm(format);
        }

        private static MessageFormat parse(String languageTag, String pattern) {
            try {
                return new MessageFormat(pattern, Locales.of(languageTag));
            } catch (IllegalArgumentException | IndexOutOfBoundsException bad) {
                throw new IllegalArgumentException("bad message pattern: " + pattern, bad);
            }
        }

        @Override
        public String with(Object[] arguments) {
            return formats.get().format(arguments);
        }
    }
}
