package practicestandards.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.Include;
import practicestandards.service.imports.FileReading;

/** The forms in which findings are written to a file. */
enum OutputKind {
  XLSX {
    @Override
    void write(FileReading reading, Parts parts, boolean settled, OutputStream out)
        throws IOException {
      new FindingsWorkbook(reading, parts, settled).write(out);
    }
  },
  JSON {
    @Override
    void write(FileReading reading, Parts parts, boolean settled, OutputStream out) {
      Set<Include> include = EnumSet.of(Include.NOT_EVALUABLE);
      if (settled) {
        include.add(Include.SETTLED);
      }
      parts
          .json()
          .writerWithDefaultPrettyPrinter()
          .writeValue(out, parts.answers().write(reading, include));
    }
  };

  /** By the file's ending, or nothing. */
  static @Nullable OutputKind of(Path path) {
    String name = path.toString();
    return name.endsWith(".xlsx") ? XLSX : name.endsWith(".json") ? JSON : null;
  }

  /** Writes the file whole, or not at all. */
  void write(FileReading reading, Parts parts, boolean settled, Path path) throws IOException {
    Path directory = path.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(directory, ".findings", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        write(reading, parts, settled, out);
      }
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  abstract void write(FileReading reading, Parts parts, boolean settled, OutputStream out)
      throws IOException;
}
