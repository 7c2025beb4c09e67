"""Pictures: what cannot be read without eyes."""

import io

from PIL import Image, ImageDraw, ImageFont

from . import values as v
from .people import people
from .sample import Sample


def grey_square():
    out = io.BytesIO()
    Image.new("L", (48, 48), 128).save(out, "PNG")
    return out.getvalue()


def page_picture(lines, size=(620, 877)):
    """A page as a scanner sees it."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 18)
    for n, line in enumerate(lines):
        draw.text((60, 80 + 30 * n), line, fill=0, font=font)
    return image


def build():
    s = Sample("png/photo.png", "A picture file: nothing in it can be read, so that the person is warned.", "Pillow 13")
    image = page_picture(["Meeting room 3", "keep clear"], (300, 160))
    out = io.BytesIO()
    image.save(out, "PNG")
    s.quiet("image-without-ocr", action="warn").write(out.getvalue())

    s = Sample("png/text-chunk.png", "A picture whose text chunk, written by a capture program, holds an identity card number.", "Pillow 13")
    from PIL.PngImagePlugin import PngInfo
    info = PngInfo()
    number = v.hkid(s.rng)
    info.add_itxt("Description", f"Capture of form, HKID {number}")
    out = io.BytesIO()
    image.save(out, "PNG", pnginfo=info)
    s.plant("hkid", number).expect("confidential", gaps=["image-without-ocr"]).write(out.getvalue())

    exif = Image.Exif()
    for kind, name, action, gap in [("jpeg", "canteen.jpg", "warn", "image-without-ocr"), ("webp", "roof.webp", "warn", "image-without-ocr"),
                                    ("tiff", "page.tif", "justify", "page-without-text")]:
        s = Sample(f"{kind}/{name}", "A picture with a harmless caption.", "Pillow 13")
        exif[0x010E] = "the canteen, before noon"
        out = io.BytesIO()
        Image.new("RGB", (32, 32), (90, 120, 90)).save(out, kind.upper(), exif=exif)
        s.quiet(gap, action=action).write(out.getvalue())

    s = Sample("jpeg/captioned.jpg", "A photograph whose caption names an identity card.", "Pillow 13")
    number = v.hkid(s.rng)
    exif[0x010E] = f"copy of HKID {number}"
    out = io.BytesIO()
    Image.new("RGB", (32, 32), (90, 90, 120)).save(out, "JPEG", exif=exif)
    s.plant("hkid", number, "high", ["property"]).expect("confidential", gaps=["image-without-ocr"]).write(out.getvalue())

    s = Sample("gif/spinner.gif", "A small picture with a comment.", "Pillow 13")
    out = io.BytesIO()
    Image.new("P", (16, 16)).save(out, "GIF", comment=b"made for the front page")
    s.quiet("image-without-ocr", action="warn").write(out.getvalue())
