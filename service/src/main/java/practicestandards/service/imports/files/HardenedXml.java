package practicestandards.service.imports.files;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only way in which XML is opened: no document type, no entities of its own, nothing fetched,
 * bounded depth and text.
 */
public final class HardenedXml {
  /** The longest text of one element or attribute; a cell of Excel holds 32,767 characters. */
  public static final int LONGEST_TEXT = 40_000;

  private static final int DEEPEST = 32;
  private static final int MOST_ATTRIBUTES = 200;
  private static final XMLInputFactory FACTORY = factory();

  private HardenedXml() {}

  /** Opens a stream of XML; the caller closes both. */
  public static XMLStreamReader open(InputStream content) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(content);
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched.");
        });
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
    return factory;
  }
}
