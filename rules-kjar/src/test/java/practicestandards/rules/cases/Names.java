package practicestandards.rules.cases;

/** How a case system numbers its records. */
@FunctionalInterface
public interface Names {
  /** All records of a case in one series. */
  Names IN_ONE_SERIES = (type, place, ofType) -> "r" + (100 + place);

  /** Each type in a series of its own, but for what a reference may be to without telling which. */
  Names EACH_TYPE_IN_ITS_OWN =
      (type, place, ofType) ->
          "r" + (100 + (RecordName.DECIDED_IN.contains(type) ? place : ofType));

  /**
   * The id of a record.
   *
   * @param place its number in the case, from 0
   * @param ofType its number among those of its type, from 0
   */
  String id(String type, int place, int ofType);
}
