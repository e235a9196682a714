package longrun.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("document")
final class LinksTest {
    /** A path in backquotes that begins where something of ours does: a folder of the root, then a slash. */
    private static final Pattern PATH = Pattern.compile("\\.?[a-z]+(/[\\w.*-]+)+/?");

    static List<Document> documents() {
        return Document.all();
    }

    @Test
    void thereAreDocumentsToCheck() {
        assertThat(documents())
                .extracting(Document::toString)
                .contains(
                        "README.md",
                        "ARCHITECTURE.md",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "docs/user-guide.md",
                        "docs/findings.md",
                        "docs/deploy.md",
                        "docs/adr/README.md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsSomewhere(Document document) {
        for (String link : document.links()) {
            if (!link.contains("://")) {
                assertThat(leadsSomewhere(document, link))
                        .as("link %s in %s", link, document)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathInBackquotesExists(Document document) throws IOException {
        List<String> folders = foldersOfTheRoot();
        for (String code : document.codeSpans()) {
            boolean ours = PATH.matcher(code).matches() && folders.contains(code.substring(0, code.indexOf('/')));
            if (ours && !code.contains("*") && !code.contains("/target")) {
                assertThat(Document.root().resolve(code))
                        .as("path in %s", document)
                        .exists();
            }
        }
    }

    @Test
    void theListOfDecisionsIsWhole() throws IOException {
        Document list = Document.named("docs/adr/README.md");
        try (Stream<Path> pages = Files.list(Document.root().resolve("docs/adr"))) {
            List<String> numbered = pages.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .toList();
            assertThat(numbered).isNotEmpty().allMatch(name -> list.links().contains(name));
        }
    }

    @Test
    void everyDecisionTellsContextDecisionAndConsequences() {
        assertThat(documents())
                .filteredOn(document -> document.toString().matches("docs/adr/\\d{4}-.*"))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page.anchors()).contains("context", "decision", "consequences"));
    }

    @Test
    void noDocumentNamesAMachine() {
        assertThat(documents())
                .allSatisfy(document ->
                        assertThat(document.text()).as(document.toString()).doesNotContain("/work/", "/root/"));
    }

    private static boolean leadsSomewhere(Document from, String link) {
        String path = link.replaceFirst("#.*", "");
        Path target =
                path.isEmpty() ? from.path() : from.path().resolveSibling(path).normalize();
        if (!target.startsWith(Document.root()) || !Files.exists(target)) {
            return false;
        }
        if (!link.contains("#")) {
            return true;
        }
        String anchor = link.substring(link.indexOf('#') + 1);
        return Document.named(Document.root().relativize(target).toString())
                .anchors()
                .contains(anchor);
    }

    private static List<String> foldersOfTheRoot() throws IOException {
        try (Stream<Path> entries = Files.list(Document.root())) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
