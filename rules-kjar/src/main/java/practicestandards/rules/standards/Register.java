package practicestandards.rules.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every authority's clauses: the authorities that {@code standards/index.yaml} lists, each with the
 * chapters that {@code standards/<authority>.yaml} lists, in that order.
 *
 * @param authorities in the order of the index
 */
public record Register(List<Authority> authorities) {
  private static final String INDEX = "standards/index.yaml";

  public Register {
    authorities = List.copyOf(authorities);
  }

  /**
   * Reads the register from the class path.
   *
   * @throws BrokenRegisterException naming every fault at once
   */
  public static Register load() {
    return read(Register::onClassPath);
  }

  /** Reads the register from files, each given by its name. */
  static Register read(Function<String, Optional<String>> files) {
    List<String> faults = new ArrayList<>();
    RegisterReader reader = new RegisterReader(files, faults);
    RegisterCheck check = new RegisterCheck(faults);
    List<Authority> authorities = new ArrayList<>();
    for (String id : reader.index(INDEX)) {
      Optional<Authority> authority = reader.authority(id);
      authority.ifPresent(found -> check.check(id, found));
      authority.ifPresent(authorities::add);
    }
    if (!faults.isEmpty()) {
      throw new BrokenRegisterException(faults);
    }
    return new Register(authorities);
  }

  /** The authority with this id. */
  public Optional<Authority> authority(String id) {
    return authorities.stream().filter(authority -> authority.id().equals(id)).findFirst();
  }

  static Optional<String> onClassPath(String file) {
    try (InputStream stream = Register.class.getResourceAsStream("/" + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }
}
