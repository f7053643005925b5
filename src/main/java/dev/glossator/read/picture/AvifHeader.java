package dev.glossator.read.picture;

import dev.glossator.model.PictureSize;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of an AVIF file that describe its pictures (ISO/IEC 23008-12, sections 6.2, 6.5.3 and 9.3.1). Tiles and masks are pictures in it
 * too; the one that is shown is named, and has properties that others may share.
 */
final class AvifHeader {
    /** Bytes; the description of a picture has some hundreds. */
    private static final int LARGEST_DESCRIPTION = 1024 * 1024;

    private static final int BOX_HEAD = 8;

    private AvifHeader() {}

    static PictureSize size(DataInputStream file) throws IOException {
        if (!isAvif(file)) {
            throw new BrokenPicture("it holds no picture of a kind that browsers show");
        }
        long length = nextLength(file);
        while (file.readInt() != name("meta")) {
            file.skipNBytes(length);
            length = nextLength(file);
        }
        if (length > LARGEST_DESCRIPTION) {
            throw new BrokenPicture("what describes it is larger than 1 MiB");
        }
        try {
            return described(PictureHeader.next(file, (int) length));
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            throw new BrokenPicture("it does not say how large it is");
        }
    }

    /** The first box lists what a reader must know, for a single picture or for a film. */
    private static boolean isAvif(DataInputStream file) throws IOException {
        long length = nextLength(file);
        file.skipNBytes(4);
        ByteBuffer brands = PictureHeader.next(file, (int) Math.min(length, 1024));
        file.skipNBytes(length - brands.capacity());
        while (brands.remaining() >= 4) {
            int brand = brands.getInt();
            if (brand == name("avif") || brand == name("avis")) {
                return true;
            }
        }
        return false;
    }

    /** The bytes of a box behind its name. A length of 0 means the rest of the file, 1 that a longer number follows; neither comes early. */
    private static long nextLength(DataInputStream file) throws IOException {
        long length = Integer.toUnsignedLong(file.readInt()) - BOX_HEAD;
        if (length < 0) {
            throw new BrokenPicture("it does not say how large it is");
        }
        return length;
    }

    private static PictureSize described(ByteBuffer meta) throws IOException {
        meta.getInt();
        int primary = 0;
        ByteBuffer properties = ByteBuffer.allocate(0);
        for (Box box : boxes(meta)) {
            if (box.name == name("pitm")) {
                primary = item(box.content, box.content.getInt() >>> 24 == 0);
            } else if (box.name == name("iprp")) {
                properties = box.content;
            }
        }
        return sizeIn(propertiesOf(primary, boxes(properties)));
    }

    /** The one that is shown may be turned by quarters. */
    private static PictureSize sizeIn(List<Box> properties) throws IOException {
        PictureSize size = null;
        boolean isTurned = false;
        for (Box property : properties) {
            if (property.name == name("ispe")) {
                size = PictureHeader.size(property.content.getInt(4), property.content.getInt(8));
            } else if (property.name == name("irot")) {
                isTurned = (property.content.get(0) & 1) == 1;
            }
        }
        if (size == null) {
            throw new BrokenPicture("it does not say how large it is");
        }
        return isTurned ? size.turned() : size;
    }

    /** The properties of an item: one box holds all, another says whose they are. */
    private static List<Box> propertiesOf(int item, List<Box> boxes) {
        List<Box> all = boxes.stream()
                .filter(box -> box.name == name("ipco"))
                .flatMap(box -> boxes(box.content).stream())
                .toList();
        return boxes.stream()
                .filter(box -> box.name == name("ipma"))
                .flatMap(box -> numbersOf(item, box.content).stream())
                .filter(number -> number >= 1 && number <= all.size())
                .map(number -> all.get(number - 1))
                .toList();
    }

    /** The numbers, from 1, of the properties of an item. */
    private static List<Integer> numbersOf(int item, ByteBuffer associations) {
        int head = associations.getInt();
        boolean isShort = (head & 1) == 0;
        int entries = associations.getInt();
        List<Integer> numbers = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            boolean isOwn = item(associations, head >>> 24 == 0) == item;
            int count = Byte.toUnsignedInt(associations.get());
            for (int i = 0; i < count; i++) {
                int number = isShort ? associations.get() & 0x7F : associations.getShort() & 0x7FFF;
                if (isOwn) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static int item(ByteBuffer content, boolean isShort) {
        return isShort ? Short.toUnsignedInt(content.getShort()) : content.getInt();
    }

    private record Box(int name, ByteBuffer content) {}

    private static List<Box> boxes(ByteBuffer container) {
        List<Box> boxes = new ArrayList<>();
        while (container.remaining() >= BOX_HEAD) {
            int length = container.getInt() - BOX_HEAD;
            int name = container.getInt();
            if (length < 0 || length > container.remaining()) {
                throw new BufferUnderflowException();
            }
            boxes.add(new Box(name, container.slice(container.position(), length)));
            container.position(container.position() + length);
        }
        return boxes;
    }

    private static int name(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
