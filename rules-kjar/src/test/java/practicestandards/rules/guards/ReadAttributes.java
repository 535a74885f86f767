package practicestandards.rules.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/**
 * Which attributes of the vocabulary a word, a rule or the code that rules call reads, as {@code
 * type.attribute}, and {@code type.attribute.inner} for those of objects in a list.
 */
final class ReadAttributes {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path ENGINE = Path.of("src/main/java/practicestandards/rules/engine");
  private static final String RECORDS = "practicestandards.rules.records.";

  private final Set<String> read = new TreeSet<>();

  private ReadAttributes() {}

  static Set<String> all() {
    ReadAttributes attributes = new ReadAttributes();
    attributes.inWords();
    attributes.inCode();
    attributes.inText(RESOURCES.resolve("rules"), ".drl");
    attributes.inText(ENGINE, ".java");
    return attributes.read;
  }

  /** A word names the type of its record, and its attributes as the keys of what it asks. */
  private void inWords() {
    for (Path file : files(RESOURCES, ".yaml")) {
      if (file.toString().contains("words")) {
        for (String entry : text(file).split("(?m)^  - word: ")) {
          inEntry(entry);
        }
      }
    }
  }

  private void inEntry(String entry) {
    for (RecordType type : RecordTypes.all()) {
      boolean itsOwn = has(entry, "record: " + type.name() + "\\b");
      boolean itsCause = has(entry, "\\b" + type.name() + "\\.");
      for (Attribute attribute : type.attributes()) {
        String name = type.name() + "." + attribute.name();
        if (has(entry, "\\b" + Pattern.quote(name) + "\\b")
            || itsOwn && has(entry, "\\b" + attribute.name() + "\\b")
            || itsCause && has(entry, "answers: \\{\\w+: " + attribute.name() + "}")) {
          read.add(name);
          for (Attribute inner : attribute.attributes()) {
            if (has(entry, "\\b" + inner.name() + "\\b")) {
              read.add(name + "." + inner.name());
            }
          }
        }
      }
    }
  }

  /** The accessors that the engine calls. */
  private void inCode() {
    JavaClasses engine =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("practicestandards.rules.engine");
    for (JavaClass each : engine) {
      each.getMethodCallsFromSelf()
          .forEach(call -> called(call.getTargetOwner().getName(), call.getTarget().getName()));
      each.getMethodReferencesFromSelf()
          .forEach(call -> called(call.getTargetOwner().getName(), call.getTarget().getName()));
    }
  }

  private void called(String owner, String method) {
    if (!owner.startsWith(RECORDS)) {
      return;
    }
    String[] classes = owner.substring(RECORDS.length()).split("\\$");
    for (RecordType type : RecordTypes.all()) {
      for (Attribute attribute : type.attributes()) {
        String name = type.name() + "." + attribute.name();
        if (!type.recordClass().getSimpleName().equals(classes[0])) {
          continue;
        }
        if (classes.length == 1 && attribute.name().equals(method)) {
          read.add(name);
        } else if (classes.length > 1
            && attribute.valueClass().getSimpleName().equals(classes[1])) {
          read.add(name + "." + method);
        }
      }
    }
  }

  /** Constraints and calls in rules, and attributes that code names in quotes. */
  private void inText(Path folder, String ending) {
    for (Path file : files(folder, ending)) {
      String text = text(file);
      for (RecordType type : RecordTypes.all()) {
        String className = type.recordClass().getSimpleName();
        boolean spokenOf = has(text, "\\b" + className + "\\b");
        for (Attribute attribute : type.attributes()) {
          String word = "\\b" + attribute.name() + "\\b";
          boolean constrained = spokenOf && has(text, "\\b" + className + "\\([^\\n]*" + word);
          boolean quoted = has(text, '"' + attribute.name() + '"');
          if (constrained || quoted && (spokenOf || isOfOneType(attribute))) {
            read.add(type.name() + "." + attribute.name());
          }
        }
      }
    }
  }

  private static boolean isOfOneType(Attribute attribute) {
    return RecordTypes.all().stream()
            .filter(
                type ->
                    type.attributes().stream()
                        .anyMatch(each -> each.name().equals(attribute.name())))
            .count()
        == 1;
  }

  private static boolean has(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
