package az.icaze;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Function;
import org.mockito.invocation.InvocationOnMock;

/** Beans that the container wraps into transactions, for tests without a container. */
public final class OwnTransactions {

    private OwnTransactions() {}

    /**
     * A bean each call of which is passed on in a transaction.
     *
     * @param transaction opens one, applies the call to the bean wired for it, and ends it
     */
    public static <T> T around(Class<T> type, Function<Function<T, Object>, Object> transaction) {
        return mock(type, withSettings().stubOnly().defaultAnswer(call -> {
            try {
                return transaction.apply(bean -> passOn(call, bean));
            } catch (UndeclaredThrowableException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private static Object passOn(InvocationOnMock call, Object bean) {
        try {
            call.getMethod().setAccessible(true);
            return call.getMethod().invoke(bean, call.getArguments());
        } catch (InvocationTargetException thrown) {
            throw new UndeclaredThrowableException(thrown.getCause());
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
