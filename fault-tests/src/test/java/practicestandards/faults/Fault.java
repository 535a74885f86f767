package practicestandards.faults;

/**
 * Something that goes wrong at one place of the service, written into its running classes.
 *
 * @param name what it is called, once a node
 * @param where class and method, of the service unless it is another's full name
 * @param place when: {@code ENTRY} or {@code EXIT}
 * @param when a condition over the method's parameters
 * @param what the statement that is run then
 */
record Fault(String name, String where, String place, String when, String what) {
  private static final String PACKAGE = "practicestandards.service.";

  /** The process ends as if its current were cut, the n-th time that it comes there. */
  static Fault death(String name, String where, String place, int time) {
    return new Fault(
        name, where, place, "incrementCounter(\"" + name + "\") == " + time, "killJVM(137)");
  }

  /** It happens the first time that the condition holds. */
  static Fault once(String name, String where, String place, String when, String what) {
    return new Fault(name, where, place, when + " && flag(\"" + name + "\")", what);
  }

  /** As Byteman reads it. */
  String asRule() {
    int method = where.lastIndexOf('.');
    String type = where.substring(0, method);
    return """
        RULE %s
        CLASS %s
        METHOD %s
        AT %s
        IF %s
        DO %s
        ENDRULE
        """
        .formatted(
            name,
            type.startsWith("org.") ? type : PACKAGE + type,
            where.substring(method + 1),
            place,
            when,
            what);
  }

  @Override
  public String toString() {
    return name;
  }
}
