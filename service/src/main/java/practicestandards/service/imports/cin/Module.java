package practicestandards.service.imports.cin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of a child's part of the census, with what is in it: a module, or a field. */
final class Module {
  private final String name;
  private final String path;
  private final List<Module> parts = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param name the element's name without prefix
   * @param path where it is, each element with its position among its like
   */
  Module(String name, String path) {
    this.name = name;
    this.path = path;
  }

  String name() {
    return name;
  }

  String path() {
    return path;
  }

  /** The elements in it, in order. */
  List<Module> parts() {
    return parts;
  }

  /** Begins an element in it. */
  Module begin(String partName) {
    int position = positions.merge(partName, 1, Integer::sum);
    Module part = new Module(partName, path + "/" + partName + "[" + position + "]");
    parts.add(part);
    return part;
  }

  void append(CharSequence more) {
    text.append(more);
  }

  /** The parts of that name. */
  List<Module> all(String partName) {
    return parts.stream().filter(part -> part.name.equals(partName)).toList();
  }

  /** The first part of that name. */
  @Nullable Module first(String partName) {
    return parts.stream().filter(part -> part.name.equals(partName)).findFirst().orElse(null);
  }

  /** What the field of that name says; blank where it is not there. */
  String field(String partName) {
    Module part = first(partName);
    return part == null ? "" : part.text();
  }

  /** What it says, without outer blanks. */
  String text() {
    return text.toString().strip();
  }
}
