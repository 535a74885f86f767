package practicestandards.service.imports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns names into references that only the holder of the key could match: HMAC-SHA-256, cut to 80
 * bits. The same key gives the same reference in every file.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
  private static final int SHOWN_BYTES = 10;

  private final SecretKeySpec key;
  private final boolean lasting;

  private Pseudonyms(byte[] key, boolean lasting) {
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.lasting = lasting;
  }

  /**
   * With the authority's own key.
   *
   * @throws IllegalArgumentException for a key below 16 characters
   */
  public static Pseudonyms withKey(String key) {
    if (key.length() < 16) {
      throw new IllegalArgumentException("The pseudonym key needs at least 16 characters.");
    }
    return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8), true);
  }

  /** With a key that nobody knows and that ends with the process. */
  public static Pseudonyms forThisProcess() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return new Pseudonyms(random, false);
  }

  /** Whether the same name has the same reference after a restart. */
  public boolean lasting() {
    return lasting;
  }

  /** A child's own identifier where it can be a case reference, else its keyed hash. */
  public String child(String identifier) {
    return REFERENCE.matcher(identifier).matches() ? identifier : hash("child", identifier);
  }

  /** A worker, from the name. */
  public String worker(String name) {
    return hash("worker", name);
  }

  /** A team, from its name; teams are often named after people. */
  public String team(String name) {
    return hash("team", name);
  }

  private String hash(String kind, String text) {
    String plain = text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] whole = mac.doFinal((kind + '\n' + plain).getBytes(StandardCharsets.UTF_8));
      return kind + "-" + HexFormat.of().formatHex(whole, 0, SHOWN_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256", missing);
    }
  }
}
