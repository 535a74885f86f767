package practicestandards.scenarios.howto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A copy of the project as it stands, in which a page is followed. */
final class Checkout {
  private static final Set<String> NOT_COPIED = Set.of(".git", "target", "data", "node_modules");
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private final Path folder;

  /** What a command said, and how it ended. */
  record Ended(int status, String said) {}

  /** Copied into an empty folder. */
  Checkout(Path folder) throws IOException {
    this.folder = folder;
    Files.walkFileTree(PROJECT, new Copying());
  }

  /** A page's fenced blocks of one language, in order. */
  static List<String> blocks(String page, String language) throws IOException {
    String text = Files.readString(PROJECT.resolve("docs/how-to").resolve(page));
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Changes a file: what stood there once stands otherwise. */
  void change(String file, String was, String becomes) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(was)) {
      throw new IllegalStateException(file + " does not hold: " + was);
    }
    Files.writeString(path, text.replaceFirst(Pattern.quote(was), becomes));
  }

  byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  /** Runs a command of a page there. */
  Ended run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private final class Copying extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
        throws IOException {
      if (NOT_COPIED.contains(from.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(folder.resolve(PROJECT.relativize(from)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) {
      try {
        Files.copy(from, folder.resolve(PROJECT.relativize(from)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
