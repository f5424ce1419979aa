package az.icaze.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files that these tests read: pages and classes of this module, classes of the rooms. */
public final class Sources {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Sources() {}

    /** Pages, tags and the parts they are made of. */
    public static List<Path> pages() {
        return below("src/main/webapp", ".xhtml");
    }

    /** Those of the outside world, in which people try the portal. */
    public static List<Path> simulatorPages() {
        return below("../simulator/src/main/webapp", ".xhtml");
    }

    public static List<Path> counterClasses() {
        return below("src/main/java", ".java");
    }

    public static List<Path> roomClasses() {
        return below("../ejb/src/main/java", ".java");
    }

    public static Path file(String path) {
        return MODULE.resolve(path);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsed as Facelets would, without fetching anything. */
    public static Document document(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(Files.newBufferedReader(file)));
    }

    private static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = Files.walk(MODULE.resolve(folder).normalize())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
