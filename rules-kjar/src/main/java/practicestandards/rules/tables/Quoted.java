package practicestandards.rules.tables;

/** What somebody wrote, as it may be shown in a message. */
final class Quoted {
  private static final int MOST = 60;

  private Quoted() {}

  static String of(String text) {
    String shown = text.replaceAll("\\p{C}", "?");
    return "“" + (shown.length() > MOST ? shown.substring(0, MOST) + "…" : shown) + "”";
  }
}
