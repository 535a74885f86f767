package practicestandards.service.shared.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import practicestandards.api.model.NarrowedSupply;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Moment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** How the rules' own words are written in JSON. */
@Configuration
class JsonConfiguration {
  @Bean
  JacksonModule wordsOfTheRules() {
    return new SimpleModule("words of the rules")
        .setMixInAnnotation(NarrowedSupply.class, WholeType.class)
        .addSerializer(Moment.class, ToStringSerializer.instance)
        .addDeserializer(Moment.class, new MomentReader())
        .addSerializer(CaseRecord.class, new CaseRecordWriter())
        .addDeserializer(CaseRecord.class, new CaseRecordReader());
  }

  /** The name of a record type alone stands for all of it. */
  private abstract static class WholeType {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    WholeType(String type) {}
  }

  private static final class CaseRecordWriter extends ValueSerializer<CaseRecord> {
    @Override
    public void serialize(CaseRecord record, JsonGenerator json, SerializationContext context) {
      context.writeValue(json, RecordWriter.write(record));
    }
  }

  private static final class MomentReader extends ValueDeserializer<Moment> {
    @Override
    public Moment deserialize(JsonParser parser, DeserializationContext context) {
      return Moment.parse(parser.getString());
    }
  }

  private static final class CaseRecordReader extends ValueDeserializer<CaseRecord> {
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

    @Override
    public CaseRecord deserialize(JsonParser parser, DeserializationContext context) {
      return RecordReader.read(parser.readValueAs(ATTRIBUTES));
    }
  }
}
