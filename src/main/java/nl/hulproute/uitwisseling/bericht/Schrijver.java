package nl.hulproute.uitwisseling.bericht;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes plain maps, lists and texts of records. */
final class Schrijver {

    private Schrijver() {}

    static @Nullable Object tree(@Nullable Object waarde) {
        return switch (waarde) {
            case null -> null;
            case Number getal -> getal;
            case Boolean janee -> janee;
            case Collection<?> lijst -> lijst.stream().map(Schrijver::tree).toList();
            case Object o when Waarden.isText(o.getClass()) -> Waarden.write(o);
            case Record bericht -> record(bericht);
            default -> throw new IllegalArgumentException("no wire form: " + waarde.getClass());
        };
    }

    private static Map<String, @Nullable Object> record(Record bericht) {
        var velden = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : bericht.getClass().getRecordComponents()) {
            Object waarde = tree(get(component, bericht));
            if (waarde != null) {
                velden.put(component.getName(), waarde);
            }
        }
        return velden;
    }

    private static @Nullable Object get(RecordComponent component, Record bericht) {
        try {
            return component.getAccessor().invoke(bericht);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
