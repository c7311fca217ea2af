package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Words;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** Lets pages print {@link Words} as they are: {@code #{service.name}} becomes the text in the reader's language. */
public class WordsElResolver extends ELResolver {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T convertToType(ELContext context, @Nullable Object value, Class<T> target) {
        var faces = FacesContext.getCurrentInstance();
        if (value instanceof Words words && target.isAssignableFrom(String.class) && faces != null) {
            context.setPropertyResolved(true);
            return (T) words.in(Languages.of(faces).getLanguage());
        }
        return null;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // nothing is ever written here
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
