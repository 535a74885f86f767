package practicestandards.rules.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import practicestandards.rules.time.Moment;

/** Describes the components of Java records as attributes. */
final class Attributes {
  /** The longest list of calendar dates. */
  static final int MOST_DATES = 366;

  /** The longest list of anything else. */
  static final int MOST_ELEMENTS = 50;

  private Attributes() {}

  static Attribute describe(RecordComponent component) {
    return component.getType() == List.class ? describeList(component) : describeSingle(component);
  }

  private static Attribute describeSingle(RecordComponent component) {
    Bounded bounds = component.getAnnotation(Bounded.class);
    Class<?> type = component.getType();
    return new Attribute(
        component.getName(),
        singleKind(component.getName(), type),
        type,
        bounds == null ? 0 : bounds.least(),
        bounds == null ? 0 : bounds.most(),
        List.of());
  }

  private static Attribute describeList(RecordComponent component) {
    Class<?> element =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    AttributeKind kind = listKind(element);
    return new Attribute(
        component.getName(),
        kind,
        element,
        0,
        kind == AttributeKind.DATES ? MOST_DATES : MOST_ELEMENTS,
        kind == AttributeKind.OBJECTS ? Shape.of(element).attributes() : List.of());
  }

  private static AttributeKind singleKind(String name, Class<?> type) {
    if (type == Moment.class) {
      return AttributeKind.MOMENT;
    } else if (type == LocalDate.class) {
      return AttributeKind.DATE;
    } else if (type == Boolean.class) {
      return AttributeKind.YES_NO;
    } else if (type == Integer.class) {
      return AttributeKind.WHOLE_NUMBER;
    } else if (type == String.class) {
      return name.endsWith("Type") ? AttributeKind.RECORD_TYPE : AttributeKind.REFERENCE;
    } else if (type.isEnum()) {
      return AttributeKind.CHOICE;
    }
    throw new IllegalStateException("No kind of attribute: " + name + " of " + type);
  }

  private static AttributeKind listKind(Class<?> element) {
    if (element == LocalDate.class) {
      return AttributeKind.DATES;
    } else if (element == String.class) {
      return AttributeKind.REFERENCES;
    }
    return element.isEnum() ? AttributeKind.CHOICES : AttributeKind.OBJECTS;
  }
}
