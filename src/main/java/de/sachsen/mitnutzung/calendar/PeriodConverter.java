package de.sachsen.mitnutzung.calendar;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

@Component
@ConfigurationPropertiesBinding
class PeriodConverter implements Converter<String, Period> {

    @Override
    public Period convert(String text) {
        return Period.parse(text);
    }
}
