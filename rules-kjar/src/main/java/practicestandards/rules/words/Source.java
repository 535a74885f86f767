package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;

/**
 * The records of one type that a word is read from.
 *
 * @param type their type
 * @param at the attributes that can date it: the first that is filled does
 * @param rather the attribute that dates it in their place, where it is filled too; absent: none
 * @param until the attribute that says when it came to an end; absent: none does
 * @param where what must be so of the record
 * @param by in which role the act must be recorded
 * @param unless what must not be so; the conditions of one of these together lift it
 */
public record Source(
    String type,
    List<String> at,
    @Nullable String rather,
    @Nullable String until,
    Conditions where,
    By by,
    List<Conditions> unless) {
  public Source {
    at = List.copyOf(at);
    unless = List.copyOf(unless);
  }

  /** Whether a record of this type is one of them, whether or not it is dated yet. */
  public boolean tells(CaseRecord record) {
    if (!where.hold(record)) {
      return false;
    }
    for (int place = 0; place < unless.size(); place++) {
      if (unless.get(place).hold(record)) {
        return false;
      }
    }
    return true;
  }

  /** The first of these sources that reads a record; absent where none does. */
  static @Nullable Source reading(List<Source> sources, CaseRecord record) {
    String type = record.type();
    for (int place = 0; place < sources.size(); place++) {
      Source source = sources.get(place);
      if (source.type.equals(type) && source.tells(record)) {
        return source;
      }
    }
    return null;
  }

  /** Whether the act is one of those whom the word means. */
  boolean isTheirs(CaseRecord record) {
    return by.conditions().hold(record);
  }

  /** Whether a record says in which role it was done. */
  public boolean saysWhose(CaseRecord record) {
    return by.conditions().attributes().stream()
        .anyMatch(attribute -> RecordValues.of(record, attribute) != null);
  }

  /** The attributes that say whose act it is, where it is presumed to be theirs if none says. */
  public List<String> presumed() {
    return by.presumed()
        ? by.conditions().attributes().stream().map(this::named).toList()
        : List.of();
  }

  /** The attribute that dates it in a record, whoever did it; absent where none is filled. */
  public @Nullable String momentOf(CaseRecord record) {
    String first = firstFilled(record, at);
    return first != null && rather != null && RecordValues.moment(record, rather) != null
        ? rather
        : first;
  }

  static @Nullable String firstFilled(CaseRecord record, List<String> moments) {
    for (int place = 0; place < moments.size(); place++) {
      if (RecordValues.moment(record, moments.get(place)) != null) {
        return moments.get(place);
      }
    }
    return null;
  }

  /** The attributes without which the word cannot be read, as {@code type.attribute}. */
  static List<String> needs(List<Source> sources) {
    Set<String> needs = new LinkedHashSet<>();
    for (Source source : sources) {
      source.at.forEach(moment -> needs.add(source.named(moment)));
      source.where.attributes().forEach(attribute -> needs.add(source.named(attribute)));
      if (!source.by.presumed()) {
        source.by.conditions().attributes().forEach(each -> needs.add(source.named(each)));
      }
      if (source.at.isEmpty() && source.where.attributes().isEmpty()) {
        needs.add(source.type);
      }
    }
    return List.copyOf(needs);
  }

  /** The attributes that could only lift it, date it otherwise or end it, and are not needed. */
  static List<String> assumes(List<Source> sources) {
    Set<String> assumes = new LinkedHashSet<>();
    for (Source source : sources) {
      List<String> attributes = new ArrayList<>();
      source.unless.forEach(lifting -> attributes.addAll(lifting.attributes()));
      if (source.rather != null) {
        attributes.add(source.rather);
      }
      if (source.until != null) {
        attributes.add(source.until);
      }
      attributes.forEach(attribute -> assumes.add(source.named(attribute)));
    }
    assumes.removeAll(needs(sources));
    return List.copyOf(assumes);
  }

  private String named(String attribute) {
    return type + "." + attribute;
  }
}
