//! DICOM: pictures and records of medical devices, with the patient's data in fields (PS3.5, PS3.6, PS3.10).

mod element;
mod reader;
mod tags;

pub(super) use reader::DICOM;
