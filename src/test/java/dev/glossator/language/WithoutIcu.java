package dev.glossator.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Loads our own classes anew in a world that has no ICU, so that a test sees what works before ICU is loaded. */
final class WithoutIcu extends ClassLoader {
    WithoutIcu() {
        super(WithoutIcu.class.getClassLoader());
    }

    /** Calls a static method that takes texts and gives one. */
    Object call(Class<?> owner, String method, String... arguments) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        return loadClass(owner.getName()).getMethod(method, types).invoke(null, (Object[]) arguments);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("com.ibm.icu.")) {
            throw new ClassNotFoundException(name);
        }
        boolean ours = name.startsWith("dev.glossator.");
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = ours ? findLoadedClass(name) : super.loadClass(name, resolve);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
