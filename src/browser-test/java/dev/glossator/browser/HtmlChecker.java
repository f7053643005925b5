package dev.glossator.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which collects what it finds: errors and warnings as {@code address:line:column: message}. */
final class HtmlChecker implements ErrorHandler {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    HtmlChecker() throws Exception {
        validator.setUpMainSchema(SCHEMA, this);
        validator.setUpValidatorAndParsers(this, true, false);
    }

    /** Checks one page, whose address stands before each finding. */
    void check(URI address, String page) throws IOException, SAXException {
        var input = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        input.setEncoding("UTF-8");
        input.setSystemId(address.toString());
        validator.checkHtmlInputSource(input);
    }

    List<String> takeErrors() {
        return take(errors);
    }

    List<String> takeWarnings() {
        return take(warnings);
    }

    @Override
    public void warning(SAXParseException found) {
        warnings.add(said(found));
    }

    @Override
    public void error(SAXParseException found) {
        errors.add(said(found));
    }

    @Override
    public void fatalError(SAXParseException found) {
        errors.add(said(found));
    }

    private static String said(SAXParseException found) {
        return found.getSystemId() + ":" + found.getLineNumber() + ":" + found.getColumnNumber() + ": "
                + found.getMessage();
    }

    private static List<String> take(List<String> findings) {
        List<String> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
